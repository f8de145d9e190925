import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFamilyPage } from './family-page.ts';
import { plainContenteditable } from './plain-contenteditable.ts';
import { createSoakBook } from './soak/book.ts';
import { type Desk, openDesk } from './soak/desk.ts';
import { PAGE_CLOCK } from './soak/page-clock.ts';
import { launchChromium } from './test-page.ts';

const BOOK = createSoakBook();

describe('A rewrite that the editor takes back', { timeout: 30_000 }, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await newFamilyPage(browser, plainContenteditable);
    await page.addInitScript(PAGE_CLOCK);
  });
  afterAll(() => browser.close());

  it('is told of in the card that it was chosen in, also while the editor draws its words anew', async () => {
    const desk = await reverting(page);
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await desk.call('card', desk.at))?.failure).toBe('refused');
  });

  it('is told of in a card that opens for it where none was open', async () => {
    const desk = await reverting(page);
    await page.keyboard.press('Control+F8');
    await expect.poll(() => desk.call('outcome', desk.at)).toEqual({ applied: 0, failure: 'refused' });
  });
});

async function reverting(page: Page): Promise<Desk> {
  const desk = await openDesk(page, plainContenteditable, BOOK);
  await expect.poll(() => desk.call('findings', desk.at)).toBeGreaterThan(0);
  await page.evaluate(REVERT);
  return desk;
}

/** Where the words were is no longer known when the card is to be placed, until the marks have followed. */
const REVERT = `(() => {
  const content = editor.innerHTML;
  editor.addEventListener('beforeinput', () => {
    dispatchEvent(new Event('resize'));
    editor.innerHTML = content;
  });
  new MutationObserver((_, self) => {
    if (editor.innerHTML !== content) editor.innerHTML = content;
    self.takeRecords();
  }).observe(editor, { childList: true, characterData: true, subtree: true });
})()`;
