import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StatusView } from '../../lib/card-port.ts';
import type { TestWindow } from './browser.ts';
import { CHINESE, calls, status, withPages } from './browser.ts';
import { status as three } from './sample-views.ts';

const pages = withPages('card-page.ts');
let page: Page;

beforeEach(async () => {
  page = await pages.surface();
});

const seen = () => page.locator('.pill').innerText();

describe('what the pill says', () => {
  const rows: readonly (readonly [string, Partial<StatusView>, RegExp, RegExp])[] = [
    ['findings', {}, /^3 findings/, /^3 处提示/],
    ['one finding', { count: 1 }, /^1 finding\b/, /^1 处提示/],
    ['only blanks', { count: 2, blanks: 2 }, /^2 blanks to fill/, /^2 处待填/],
    ['blanks among findings', { count: 3, blanks: 1 }, /^3 findings\s*1 blank\b/, /^3 处提示\s*1 处待填/],
    ['applied', { count: 0, undo: 'applied' }, /^Replaced\s*Undo\s*Ctrl\sZ$/, /^已替换\s*撤销\s*Ctrl\sZ$/],
    ['ignored', { count: 2, undo: 'ignored' }, /^Ignored\s*Undo\s*2 findings/, /^已忽略\s*撤销\s*2 处提示/],
  ];
  test.each(rows)('%s', async (_, change, english, chinese) => {
    await status(page, { ...three, ...change });
    expect(await seen()).toMatch(english);
    await status(page, { ...three, ...change }, CHINESE);
    expect(await seen()).toMatch(chinese);
  });

  test('nothing at zero, and nothing after it is taken back', async () => {
    await status(page, { ...three, count: 0 });
    expect(await page.locator('.pill').count()).toBe(0);
    await status(page, three);
    await status(page, undefined);
    expect(await page.locator('.pill').count()).toBe(0);
  });

  test('the same news at every key renders nothing', async () => {
    await status(page, three);
    const changes = await page.evaluate((view) => {
      const { surface } = globalThis as never as TestWindow;
      const callbacks = { next() {}, undo() {} } as never;
      const look = { dark: false, language: 'en' } as const;
      surface.status(view, look, callbacks);
      const observer = new MutationObserver(() => undefined);
      observer.observe(document, { subtree: true, attributes: true });
      observer.observe(document.querySelector('kindword-card')!.shadowRoot!, {
        subtree: true,
        childList: true,
        attributes: true,
      });
      surface.status({ ...view }, look, callbacks);
      return observer.takeRecords().length;
    }, three);
    expect(changes).toBe(0);
  });

  test('another composer’s silence doesn’t take it away', async () => {
    await status(page, three);
    await page.evaluate(() =>
      (globalThis as never as TestWindow).surface.status(undefined, { dark: false, language: 'en' }, {} as never),
    );
    expect(await page.locator('.pill').count()).toBe(1);
  });

  test('a press goes to the next finding, Undo takes back', async () => {
    await status(page, { ...three, undo: 'applied' });
    await page.getByRole('button', { name: '3 findings' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await calls(page)).toEqual([['next'], ['undo']]);
  });

  test('the time left runs on while the page scrolls, and isn’t drawn with reduced motion', async () => {
    await status(page, { ...three, undo: 'applied' });
    expect(await page.locator('.time-left').isVisible()).toBe(false);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const started = () =>
      page
        .locator('.time-left')
        .evaluate((line) => line.getAnimations()[0]?.ready.then(({ startTime }) => Number(startTime)));
    const first = await started();
    await status(page, { ...three, undo: 'applied', composer: { ...three.composer, top: 20 } });
    expect(await started()).toBe(first);
  });
});

describe('where the pill stands', () => {
  test('inside the composer’s lower right corner', async () => {
    await status(page, three);
    const box = (await page.locator('.pill').boundingBox())!;
    expect([box.x + box.width, box.y + box.height]).toEqual([652, 292]);
  });

  test('at the lower left on a right-to-left page', async () => {
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await status(page, three);
    expect((await page.locator('.pill').boundingBox())!.x).toBe(108);
  });
});
