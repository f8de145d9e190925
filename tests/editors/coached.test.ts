import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFamilyPage } from './family-page.ts';
import { plainContenteditable } from './plain-contenteditable.ts';
import { createSoakBook } from './soak/book.ts';
import { type Desk, openDesk } from './soak/desk.ts';
import { EDITORS } from './soak/editors.ts';
import { PAGE_CLOCK } from './soak/page-clock.ts';
import { launchChromium } from './test-page.ts';
import { tinymce6 } from './tinymce.ts';

const BOOK = createSoakBook();

describe('A rewrite', { timeout: 30_000 }, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await newFamilyPage(browser, plainContenteditable);
    await page.addInitScript(PAGE_CLOCK);
  });
  afterAll(() => browser.close());

  it('that the editor takes back is told of in the card that it was chosen in, also while the editor draws its words anew', async () => {
    const desk = await openWith(page, REVERT);
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await desk.call('card', desk.at))?.failure).toBe('refused');
  });

  it('that the editor takes back is told of in a card that opens for it where none was open', async () => {
    const desk = await openWith(page, REVERT);
    await page.keyboard.press('Control+F8');
    await expect.poll(async () => (await desk.call('outcome', desk.at)).failure).toBe('refused');
  });

  it('is put back also where the editor no longer shows a space before it', async () => {
    const desk = await openWith(page, DROP_SPACE);
    const { text } = await desk.read();
    await page.keyboard.press('Control+F8');
    await expect.poll(async () => (await desk.read()).text).not.toContain('You must wait');
    await expect.poll(() => desk.call('busy', desk.at)).toBe(false);
    await desk.call('press', desk.at, 'undo');
    await expect.poll(async () => (await desk.read()).text).toBe(text.trimStart());
  });
});

describe('In TinyMCE, once a word was deleted', { timeout: 30_000 }, () => {
  it('the next key after a rewrite fills its blank', async () => {
    const browser = await launchChromium();
    const page = await newFamilyPage(browser, tinymce6);
    await page.addInitScript(PAGE_CLOCK);
    const desk = await openDesk(page, tinymce6, BOOK);
    await page.keyboard.press('Control+Backspace');
    await expect.poll(() => desk.call('findings', desk.at)).toBeGreaterThan(0);
    await page.keyboard.press('F8');
    await desk.timed(async () => {
      await desk.call('apply', desk.at, 1);
      await expect.poll(async () => (await desk.call('outcome', desk.at)).ended).toBe(1);
    });
    await page.keyboard.type('5 pm');
    await expect.poll(async () => (await desk.read()).text).toContain('I answer by 5 pm today');
    await browser.close();
  });
});

describe('What Ctrl+Z puts back is not selected: typing on keeps it', { timeout: 30_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(EDITORS))('in %s', async (_, family) => {
    const page = await newFamilyPage(browser, family);
    await page.addInitScript(PAGE_CLOCK);
    const desk = await openDesk(page, family, BOOK);
    await expect.poll(() => desk.call('findings', desk.at)).toBeGreaterThan(0);
    const { text } = await desk.read();
    await page.keyboard.press('Control+F8');
    await expect.poll(async () => (await desk.read()).text).not.toBe(text);
    await expect.poll(() => desk.call('busy', desk.at)).toBe(false);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await desk.read()).text).toBe(text);
    await desk.call('twoFrames');
    await page.keyboard.type('!');
    await expect.poll(async () => (await desk.read()).text.replace('!', '')).toBe(text);
    await page.close();
  });
});

async function openWith(page: Page, script: string): Promise<Desk> {
  const desk = await openDesk(page, plainContenteditable, BOOK);
  await expect.poll(() => desk.call('findings', desk.at)).toBeGreaterThan(0);
  await page.evaluate(script);
  await desk.call('twoFrames');
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

/** A space that was typed at the start is a no-break one until the editor draws the line anew. */
const DROP_SPACE = `(() => {
  const first = editor.querySelector('p').firstChild;
  first.data = '\\u00a0Hi Ana,';
  getSelection().collapse(first, 0);
  editor.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    const [{ startContainer, startOffset, endOffset }] = event.getTargetRanges();
    startContainer.replaceData(startOffset, endOffset - startOffset, event.data);
    first.data = ' Hi Ana,';
  });
})()`;
