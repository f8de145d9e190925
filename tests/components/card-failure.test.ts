import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { CHINESE, calls, LIGHT, show, withPages } from './browser.ts';
import { FAILURES } from './failures.ts';
import { blame, vague } from './sample-views.ts';

const pages = withPages('card-page.ts');
let page: Page;

beforeEach(async () => {
  page = await pages.surface();
});

const copy = () => page.getByRole('button', { name: 'Copy' });
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

describe('when a rewrite couldn’t be applied', () => {
  test.each(FAILURES)('%s: says what happened to the reply and what to do', async (failure, english, chinese) => {
    await show(page, { ...blame, failure });
    expect(await page.locator('.note').textContent()).toMatch(english);
    await show(page, { ...blame, failure }, CHINESE);
    expect(await page.locator('.note').textContent()).toMatch(chinese);
    expect(await page.getByRole('button', { name: '采用' }).count()).toBe(0);
  });

  test('Copy puts the rewrite, blanks included, on the clipboard and says so', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await show(page, { ...vague, failure: 'refused' });
    await copy().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await clipboard()).toBe(vague.rewrites[0]!.text);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('composer');
  });

  test('where the clipboard is refused the text is selected, and the agent’s own key copies it', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await show(page, { ...vague, failure: 'refused' });
    await copy().click();
    await page.locator('.by-hand').waitFor();
    expect(await page.locator('.by-hand').textContent()).toBe('Selected for you: press Ctrl\u00a0C to copy.');
    await page.keyboard.press('Control+C');
    expect((await clipboard()).replaceAll(/\s+/g, ' ')).toBe(vague.rewrites[0]!.text);
  });

  test('Close and Next go to the session', async () => {
    await show(page, { ...blame, failure: 'changed' }, LIGHT);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await calls(page)).toEqual([['close'], ['next']]);
  });
});
