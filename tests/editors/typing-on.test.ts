import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ckeditor4 } from './ckeditor4.ts';
import { edit, opener } from './contract-page.ts';
import { froala } from './froala.ts';
import { squire } from './squire.ts';
import { summernote } from './summernote.ts';
import { launchChromium, newPage } from './test-page.ts';
import { tinymce5, tinymce6, tinymce8 } from './tinymce.ts';

const CONTENT = '<p>Hi Ana,</p><p>You must wait, so calm down now.</p>';

/** Tells of the first change of the editor's document, and keeps the page busy until the agent's next key is there. */
const BUSY = `new MutationObserver((changes, observer) => {
  if (!/bear with me/.test((window[0] ?? window).document.body.textContent)) return;
  observer.disconnect();
  console.log('changed');
  const end = performance.now() + 400;
  while (performance.now() < end);
}).observe((window[0] ?? window).document.body, { childList: true, characterData: true, subtree: true })`;

describe('A key pressed as soon as the new words are there goes on after them', { timeout: 30_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each([ckeditor4, tinymce5, tinymce6, tinymce8, froala, summernote, squire])('in $title', async (family) => {
    const page = await newPage(browser, family.files);
    const { call, at, words } = await opener(page, family, false)(CONTENT);
    await page.evaluate(BUSY);
    const changed = page.waitForEvent('console', (message) => message.text() === 'changed');
    const result = call('replace', at, edit(CONTENT, 'calm down', 'bear with me'));
    await changed;
    await page.keyboard.press('x');
    expect(await result).toBe('applied');
    expect(await words()).toBe('Hi Ana,\nYou must wait, so bear with mex now.');
    await page.close();
  });
});
