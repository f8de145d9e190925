import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { CHINESE, show, withPages } from './browser.ts';
import { blame, blameZh, jargon, vague } from './sample-views.ts';

const pages = withPages('card-page.ts');
let page: Page;

beforeEach(async () => {
  page = await pages.surface();
});

const options = () => page.getByRole('option').allTextContents();

describe('what the card says', () => {
  test('it is a dialog named by the found words and described by the reason', async () => {
    await show(page, blame);
    const card = page.getByRole('dialog', { name: blame.found, exact: true });
    expect(await card.evaluate((element) => element.getAttribute('aria-describedby'))).toBe('why');
    expect(await card.locator('#why').textContent()).toBe(blame.why.en);
    expect(await page.locator('kindword-card').evaluate((host) => host.matches(':popover-open'))).toBe(true);
  });

  test('category and severity are words, the place is spoken in full', async () => {
    await show(page, blame);
    const head = page.getByRole('dialog').locator('.head');
    await expect(head.textContent()).resolves.toContain('Sounds like blame');
    await expect(head.textContent()).resolves.toContain('High');
    await expect(head.textContent()).resolves.toContain('Finding 2 of 3');
  });

  test('an option holds the rewrite to the letter, after the tag of a style that is not the agent’s', async () => {
    await show(page, blame);
    const texts = blame.rewrites.map((rewrite) => rewrite.text);
    expect(await options()).toEqual([texts[0], texts[1], `Direct${texts[2]}`]);
  });

  test('the chosen option is told by aria-selected and a chevron', async () => {
    await show(page, { ...blame, chosen: 1 });
    const chosen = page.getByRole('option', { selected: true });
    expect(await chosen.count()).toBe(1);
    expect(await chosen.textContent()).toBe(blame.rewrites[1]!.text);
    expect(await page.locator('.rewrite .icon').count()).toBe(1);
    expect(await chosen.locator('.icon').count()).toBe(1);
  });

  test('kept words are lighter than new ones, blanks stand as bordered fields without brackets', async () => {
    await show(page, vague);
    const colour = (part: string) =>
      page
        .locator(part)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    expect(await colour('.kept')).not.toBe(await colour('.new'));
    const blank = page.locator('.blank').first();
    expect(await blank.innerText()).toMatch(/name/);
    expect(await blank.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('1px');
    const seen = await blank.evaluate((element) => element.childNodes[1]?.textContent);
    expect(seen).toBe('name');
  });

  test('other findings under the mark are listed with their own category and reason', async () => {
    await show(page, vague);
    const also = page.locator('.also');
    await expect(also.textContent()).resolves.toMatch(/Sounds automated.*Reads like an automatic reply/);
  });

  test('Why? unfolds and stays unfolded while the card follows a scroll, not for another finding', async () => {
    await show(page, blame);
    await page.getByRole('button', { name: 'Why?' }).click();
    await show(page, { ...blame, anchor: [{ left: 120, top: 60, width: 330, height: 20 }] });
    await expect(page.locator('#reasons').textContent()).resolves.toContain('kindword-en/blame.why-always');
    expect(await page.getByRole('button', { name: 'Why?' }).getAttribute('aria-expanded')).toBe('true');
    await show(page, vague);
    expect(await page.locator('#reasons').count()).toBe(0);
  });

  test('keys are named only in a card that hears them', async () => {
    await show(page, blame);
    expect(await page.locator('.foot .key').allTextContents()).toEqual(['F8']);
    await show(page, { ...blame, byKey: true });
    expect(await page.locator('.foot .key').allTextContents()).toEqual(['↵', '↑↓', 'Esc', 'F8']);
  });

  test('without a rewrite it says so and offers no Apply', async () => {
    await show(page, { ...blame, rewrites: [] });
    await expect(page.locator('.body').textContent()).resolves.toBe('No ready rewrite fits these words.');
    expect(await page.getByRole('button', { name: 'Apply' }).count()).toBe(0);
  });

  test('a lone finding has no place and no Next', async () => {
    await show(page, jargon);
    expect(await page.locator('.place').count()).toBe(0);
    expect(await page.getByRole('button').allTextContents()).toEqual(['Apply', 'Ignore', 'Why?']);
  });

  test('Chinese words for a Chinese agent, and no gloss where reply and agent share the language', async () => {
    await show(page, blameZh, CHINESE);
    await expect(page.locator('.head').textContent()).resolves.toMatch(/听起来像在责备影响大.*第 2 处，共 3 处/);
    expect(await page.getByRole('button').allTextContents()).toEqual(['采用', '忽略', '为什么', '下一处F8']);
    expect(await page.locator('.gloss').count()).toBe(0);
  });

  test('a rewrite in another language than the agent’s has its gloss, each marked with its own', async () => {
    await show(page, blame, CHINESE);
    expect(await page.locator('.gloss').allTextContents()).toEqual(blame.rewrites.map(({ gloss }) => gloss?.['zh-CN']));
    expect(await page.locator('.words').first().getAttribute('lang')).toBe('en');
    expect(await page.locator('.gloss').first().getAttribute('lang')).toBe('zh-CN');
  });

  test('text from a phrasebook is text, never markup', async () => {
    const hostile = '<img src=x onerror="document.title=1"> & <b>';
    await show(page, {
      ...blame,
      why: { en: hostile },
      rewrites: [{ ...blame.rewrites[0]!, text: hostile, kept: [] }],
    });
    expect(await page.locator('#why').textContent()).toBe(hostile);
    expect(await page.locator('kindword-card img, kindword-card b').count()).toBe(0);
  });

  test('hide takes the card away and leaves no box in the page’s way', async () => {
    await show(page, blame);
    await page.evaluate(() => (globalThis as never as { surface: { hide(): void } }).surface.hide());
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.elementFromPoint(130, 110)?.id)).toBe('composer');
  });
});
