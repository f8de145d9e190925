import { describe, expect, test } from 'vitest';
import type { CoachedPage } from '../demo/coached-page.ts';
import { sharedHarness } from './shared-harness.ts';

const harness = sharedHarness();

interface Row {
  readonly name: string;
  readonly ticket: number;
  readonly flaw: string;
  /** Gets the composer on the page. */
  readonly open?: (ticket: CoachedPage) => Promise<void>;
  /** The reply as the editor itself knows it. */
  readonly model: (ticket: CoachedPage) => Promise<string>;
}

const ckeditorModel = ({ composer }: CoachedPage): Promise<string> =>
  composer.evaluate((field) =>
    (field as unknown as { ckeditorInstance: { getData(): string } }).ckeditorInstance.getData(),
  );

const ROWS: readonly Row[] = [
  { name: 'CKEditor 5', ticket: 10293, flaw: 'Why do you always', model: ckeditorModel },
  { name: 'CKEditor 5, in Chinese', ticket: 10294, flaw: '你为什么总是', model: ckeditorModel },
  {
    name: 'a textarea',
    ticket: 10295,
    flaw: 'Why do you always',
    model: ({ composer }) => composer.inputValue(),
  },
  {
    name: 'a contenteditable of Freshdesk',
    ticket: 7,
    flaw: 'Calm down',
    open: ({ page }) => page.locator('[data-test-id="ticket-action-reply"]').click(),
    model: ({ composer }) => composer.innerHTML(),
  },
];

async function startWriting({ ticket, open }: Row): Promise<CoachedPage> {
  const coached = await harness().openTicket(ticket);
  await open?.(coached);
  await coached.focus();
  await coached.pill.waitFor();
  return coached;
}

/** Goes from finding to finding until the card of the flaw is open. */
async function openCardOf(coached: CoachedPage, flaw: string): Promise<readonly string[]> {
  for (let turn = 0; turn < 12; turn++) {
    const next = await coached.next();
    if ('card' in next && next.card.found.startsWith(flaw)) return next.card.rewrites;
  }
  throw new Error(`no card for “${flaw}”`);
}

describe.each(ROWS)('a flawed reply in $name', (row) => {
  test('is marked, explained and rewritten, and one Ctrl+Z gives back exactly what was there', async () => {
    const coached = await startWriting(row);
    const before = await row.model(coached);
    const [rewrite = ''] = await openCardOf(coached, row.flaw);
    await coached.apply();
    expect(await coached.reply()).toContain(rewrite);
    await coached.page.keyboard.press('Control+z');
    await expect.poll(() => row.model(coached)).toBe(before);
    expect(harness().errors).toEqual([]);
  });
});

describe('in a ticket', () => {
  const [row] = ROWS as [Row];

  test('nothing of ours stands on the page before the composer has the focus', async () => {
    const { page } = await harness().openTicket(row.ticket);
    expect(await page.locator('kindword-card').count()).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('an internal note is left alone, and the reply is coached again after it', async () => {
    const { page, pill, card } = await startWriting(row);
    const switchTo = async (channel: string): Promise<void> => {
      await page.locator('[data-test-id="omnichannel-channel-switcher-button"]').click();
      await page.locator(`[data-test-id="omnichannel-channel-switcher-menuitem-${channel}"]`).click();
    };
    await switchTo('internal');
    await page.keyboard.type(' ');
    await pill.waitFor({ state: 'hidden' });
    await page.keyboard.press('F8');
    expect(await card.count()).toBe(0);
    await switchTo('web');
    await page.keyboard.type(' ');
    await pill.waitFor();
  });

  test('what is sent is the rewritten reply with its formatting', async () => {
    const coached = await startWriting(row);
    const [rewrite = ''] = await openCardOf(coached, row.flaw);
    await coached.apply();
    await coached.page.locator('[data-test-id="submit_button-button"]').click();
    const sent = coached.page.locator('article.sent');
    expect(await sent.innerText()).toContain(rewrite);
    expect(await sent.locator('strong').innerText()).toBe('firmware update');
  });

  test('a key that the card has no use for goes on to the editor', async () => {
    const coached = await startWriting(row);
    await openCardOf(coached, row.flaw);
    const before = await coached.reply();
    await coached.page.keyboard.type('x');
    await expect.poll(() => coached.reply()).not.toBe(before);
  });
});
