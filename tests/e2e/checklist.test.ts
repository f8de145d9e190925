import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { CoachedPage } from '../demo/coached-page.ts';
import { sharedHarness } from './shared-harness.ts';
import { forcedByUs, traced } from './traced.ts';

const harness = sharedHarness();
const CHECKLIST = 'kindword-card .checklist';

async function opened(ticket: number): Promise<CoachedPage> {
  const coached = await harness().openTicket(ticket);
  await coached.focus();
  await coached.pill.waitFor();
  await coached.page.locator('kindword-card .pill .missing').click();
  await coached.page.locator(CHECKLIST).waitFor();
  return coached;
}

describe('the checklist', () => {
  test('tells the customer’s mood in their own words, and suggests two things at most', async () => {
    const { page } = await opened(10293);
    expect(await page.locator(`${CHECKLIST} .customer strong`).textContent()).toMatch(/upset|disappointed|hurry/);
    expect(await page.locator(`${CHECKLIST} .starter`).count()).toBeLessThanOrEqual(2);
  });

  test('inserts a starter sentence, its first blank selected; one Ctrl+Z takes it back', async () => {
    const coached = await opened(10293);
    const before = await coached.reply();
    const starter = coached.page.locator(`${CHECKLIST} .starter`).first();
    const [text = ''] = ((await starter.locator('[lang]').textContent()) ?? '').split('[');
    await starter.click();
    await coached.page.waitForFunction(
      ([selector, words]) => document.querySelector(selector ?? '')?.textContent?.includes(words ?? ''),
      ['.editor, .fr-element', text],
    );
    expect((await coached.reply()).startsWith(before)).toBe(true);
    await expect.poll(async () => (await coached.selected()).text).toMatch(/^\[.+\]$/);
    await coached.page.keyboard.press('Control+z');
    expect(await coached.reply()).toBe(before);
  });

  test('closes with Esc, and typing goes on', async () => {
    const coached = await opened(10293);
    await coached.page.keyboard.press('Escape');
    await coached.page.locator(CHECKLIST).waitFor({ state: 'detached' });
    await coached.page.keyboard.type(' Thanks');
    expect(await coached.reply()).toMatch(/ Thanks$/);
  });

  test('follows what is typed without forcing a layout', async () => {
    const { page } = await opened(10293);
    const events = await traced(
      page,
      async () => {
        for (const key of ' It works') {
          await page.keyboard.type(key);
          await twoFrames(page);
        }
      },
      true,
    );
    expect(forcedByUs(events)).toEqual([]);
    expect(await page.locator(CHECKLIST).isVisible()).toBe(true);
  });

  test('says so when the editor takes no sentence, and the reply stays', async () => {
    const coached = await opened(10293);
    const before = await coached.reply();
    await coached.page.evaluate(() => {
      const refuse = (event: Event): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('beforeinput', refuse, { capture: true });
    });
    await coached.page.locator(`${CHECKLIST} .starter`).first().click();
    await coached.page.locator(`${CHECKLIST} .failure`).waitFor();
    expect(await coached.reply()).toBe(before);
  });

  test.each([
    ['the composer is hidden', `document.querySelector('.pane').style.display = 'none'`],
    ['the composer is removed', `document.querySelector('.editor').remove()`],
  ])('goes when %s', async (_, act) => {
    const { page } = await opened(10293);
    await page.evaluate(act);
    await page.locator(CHECKLIST).waitFor({ state: 'detached' });
  });
});

describe('opened by F8 when nothing is found', () => {
  const REPLY = 'Your line was measured again this morning, and the router runs the new firmware.';
  const chosen = (page: Page): Promise<string[]> =>
    page.locator(`${CHECKLIST} [aria-current="true"] [lang]`).allTextContents();

  async function openedByKey(): Promise<CoachedPage> {
    const coached = await harness().openTicket(10293);
    await coached.focus();
    await coached.pill.waitFor();
    await coached.page.keyboard.press('Control+A');
    await coached.page.keyboard.insertText(REPLY);
    await coached.pill.waitFor({ state: 'hidden' });
    await coached.page.keyboard.press('F8');
    await coached.page.locator(CHECKLIST).waitFor();
    return coached;
  }

  test('arrows choose a sentence, Enter inserts it and gives the keys back', async () => {
    const coached = await openedByKey();
    const { page } = coached;
    const [first = ''] = await chosen(page);
    await page.keyboard.press('ArrowDown');
    const [second = ''] = await chosen(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page)).toEqual([first]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator(CHECKLIST).waitFor({ state: 'detached' });
    expect(await coached.reply()).toBe(`${REPLY} ${second}`);
    expect((await coached.selected()).text).toMatch(/^\[.+\]$/);
    await page.keyboard.press('Control+z');
    expect(await coached.reply()).toBe(REPLY);
  });

  test('Esc closes it, and the arrows are the editor’s', async () => {
    const coached = await openedByKey();
    await coached.page.keyboard.press('Escape');
    await coached.page.locator(CHECKLIST).waitFor({ state: 'detached' });
    await coached.page.keyboard.press('ArrowLeft');
    await coached.page.keyboard.type('x');
    expect(await coached.reply()).toBe(REPLY.replace(/\.$/, 'x.'));
  });

  test('whoever types on has Enter in the reply, and the checklist stays', async () => {
    const coached = await openedByKey();
    await coached.page.keyboard.type(' I');
    await coached.page.keyboard.press('Enter');
    await coached.page.keyboard.type('am');
    expect(await coached.reply()).toMatch(/ I\n+am$/);
    expect(await coached.page.locator(CHECKLIST).isVisible()).toBe(true);
    expect(await chosen(coached.page)).toEqual([]);
    expect(harness().errors).toEqual([]);
  });
});

test('the checklist goes when the reply has become an internal note', async () => {
  const { page } = await opened(10293);
  await page.locator('[data-test-id="omnichannel-channel-switcher-button"]').click();
  await page.locator('[role="menuitem"][data-channel="internal"]').click();
  await page.locator(CHECKLIST).waitFor({ state: 'detached' });
});

function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
