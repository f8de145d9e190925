import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Box, CardView } from '../../lib/card-port.ts';
import { CHINESE, show, withPages } from './browser.ts';
import { blame, jargon, long, longZh } from './sample-views.ts';

const pages = withPages('card-page.ts');
let page: Page;

beforeEach(async () => {
  page = await pages.surface();
});

const at = (left: number, top: number, width = 200, height = 20): Box => ({ left, top, width, height });

async function placed(view: CardView, anchor: readonly Box[]) {
  await show(page, { ...view, anchor });
  return page.getByRole('dialog').evaluate((card) => {
    const { left, top, right, bottom, width, height } = card.getBoundingClientRect();
    return { left, top, right, bottom, width, height };
  });
}

describe('where the card stands', () => {
  test('below the words, starting where they start', async () => {
    expect(await placed(blame, [at(120, 80)])).toMatchObject({ left: 120, top: 106, width: 360 });
  });

  test('below the last line of several, above the first when it flips', async () => {
    expect(await placed(blame, [at(300, 80, 200), at(100, 100, 400), at(100, 120, 60)])).toMatchObject({
      left: 100,
      top: 146,
    });
    expect(await placed(blame, [at(300, 600, 200), at(100, 620, 400)])).toMatchObject({ left: 300, bottom: 594 });
  });

  test('inside the viewport and never over the words, wherever they are', async () => {
    for (const view of [blame, long, longZh])
      for (const left of [-40, 10, 500, 780])
        for (const top of [2, 200, 340, 500, 678]) {
          const box = await placed(view, [at(left, top)]);
          const where = `${left}, ${top}`;
          expect(box.bottom <= top || box.top >= top + 20, where).toBe(true);
          expect(box.left >= 8 && box.top >= 8 && box.right <= 992 && box.bottom <= 692, where).toBe(true);
        }
  });

  test('what is too tall scrolls inside; header and buttons stay', async () => {
    for (const [view, look] of [
      [long, undefined],
      [longZh, CHINESE],
    ] as const) {
      await show(page, view, look);
      const sizes = await page.getByRole('dialog').evaluate((card) => {
        const body = card.querySelector('.body')!;
        const foot = card.querySelector('.foot')!.getBoundingClientRect();
        return {
          inner: body.scrollHeight > body.clientHeight,
          sideways: body.scrollWidth > body.clientWidth,
          outer: card.scrollHeight > card.clientHeight,
          page: document.documentElement.scrollHeight > innerHeight,
          foot: foot.bottom <= card.getBoundingClientRect().bottom,
        };
      });
      expect(sizes).toEqual({ inner: true, sideways: false, outer: false, page: false, foot: true });
    }
  });

  test('the chosen rewrite is brought into view without moving the page', async () => {
    await show(page, { ...long, byKey: true });
    await show(page, { ...long, byKey: true, chosen: 2 });
    const seen = await page.getByRole('dialog').evaluate((card) => {
      const body = card.querySelector('.body')!.getBoundingClientRect();
      const option = card.querySelector('[aria-selected=true]')!.getBoundingClientRect();
      return option.bottom <= body.bottom + 1 && option.top >= body.top - 1;
    });
    expect(seen).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('what the agent scrolled to inside stays when the card follows the page', async () => {
    await show(page, long);
    await page.locator('.body').evaluate((body) => body.scrollTo(0, 60));
    await show(page, { ...long, anchor: [at(120, 70)] });
    expect(await page.locator('.body').evaluate((body) => body.scrollTop)).toBe(60);
  });

  test('Why? near the lower edge makes it flip rather than leave the viewport', async () => {
    const before = await placed(jargon, [at(120, 470)]);
    expect(before.top).toBe(496);
    await page.getByRole('button', { name: 'Why?' }).click();
    const after = await page.getByRole('dialog').boundingBox();
    expect(after!.y + after!.height).toBeLessThanOrEqual(470);
  });

  test('a narrow window narrows it', async () => {
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await placed(long, [at(50, 80)])).toMatchObject({ left: 8, width: 304 });
  });

  test('no room on either side: it stays usable inside the viewport', async () => {
    await page.setViewportSize({ width: 500, height: 240 });
    const box = await placed(blame, [at(20, 10, 400, 220)]);
    expect(box.top >= 8 && box.bottom <= 232 && box.height >= 120).toBe(true);
  });

  test('on a right-to-left page it starts at the right end and still reads left to right', async () => {
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    expect(await placed(blame, [at(600, 80, 200)])).toMatchObject({ right: 800, left: 440 });
    expect(await page.getByRole('dialog').evaluate((card) => getComputedStyle(card).direction)).toBe('ltr');
  });

  test('transform, zoom and scroll of the page don’t move it from the words', async () => {
    for (const css of ['transform: translate(30px, 40px)', 'zoom: 1.5', 'filter: grayscale(1)', 'height: 3000px'])
      expect(
        await page
          .evaluate((css) => document.documentElement.setAttribute('style', css), css)
          .then(() => placed(blame, [at(120, 80)])),
        css,
      ).toMatchObject({ left: 120, top: 106, width: 360 });
    await page.evaluate(() => scrollTo(0, 400));
    expect(await placed(blame, [at(120, 80)])).toMatchObject({ left: 120, top: 106 });
  });
});
