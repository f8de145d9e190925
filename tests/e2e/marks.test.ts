import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { CoachedPage } from '../demo/coached-page.ts';
import { countFrames } from './count-frames.ts';
import { sharedHarness } from './shared-harness.ts';
import { forcedByUs, traced } from './traced.ts';

const harness = sharedHarness();

const ROWS = [
  { name: 'CKEditor 5', ticket: 10293 },
  { name: 'a contenteditable', ticket: 7, button: '[data-test-id="ticket-action-reply"]' },
  { name: 'a textarea', ticket: 10295 },
];

async function write({ ticket, button }: { ticket: number; button?: string }): Promise<CoachedPage> {
  const coached = await harness().openTicket(ticket);
  if (button) await coached.page.locator(button).click();
  await coached.focus();
  await coached.pill.waitFor();
  return coached;
}

/** Ranges painted under all severities. */
const marks = (page: Page): Promise<number> => page.evaluate(countMarks);

function countMarks(): number {
  return ['high', 'medium', 'low'].reduce((sum, name) => sum + (CSS.highlights.get(`kindword-${name}`)?.size ?? 0), 0);
}

/** Other words in place of the whole draft; the first of them are found. */
async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await expect.poll(() => marks(page)).toBe(1);
}

describe.each(ROWS)('marks in $name', (row) => {
  test('appear in the frame after the key that completes them', async () => {
    const { page, composer } = await write(row);
    await retype(page, 'I write by [time]. Please be advised tha');
    const counted = await composer.evaluateHandle(countFrames, 1);
    await page.keyboard.type('t');
    expect(await counted.evaluate(({ frames }) => frames)).toBe(1);
  });

  test('stay while an input method composes, and new ones come when it is done', async () => {
    const { page } = await write(row);
    const cdp = await page.context().newCDPSession(page);
    await retype(page, 'I write by [time]. ');
    for (const text of ['n', 'ni', 'nim', 'nime']) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await frame(page);
      expect(await marks(page)).toBe(1);
    }
    await cdp.send('Input.insertText', { text: 'Please be advised that' });
    await expect.poll(() => marks(page)).toBe(2);
  });
});

describe.each(ROWS.slice(0, 2))('typing in $name', (row) => {
  test('makes nothing of ours force a layout', async () => {
    const { page } = await write(row);
    await page.keyboard.type(' ');
    const events = await traced(
      page,
      async () => {
        for (const key of 'You must wait as I already said ') {
          await page.keyboard.type(key);
          await frame(page);
        }
      },
      true,
    );
    expect(events.filter(({ name }) => name === 'Layout').length).toBeGreaterThan(0);
    expect(forcedByUs(events)).toEqual([]);
  });
});

function frame(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
