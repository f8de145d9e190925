import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ckeditor5 } from '../editors/ckeditor5.ts';
import type { ContractFamily } from '../editors/contract.ts';
import { stripped } from '../editors/contract-rows.ts';
import { plainContenteditable } from '../editors/plain-contenteditable.ts';
import { launchChromium, newPage, show, type TestPage } from '../editors/test-page.ts';
import { textarea } from '../editors/textarea.ts';

const EDITOR = '#editor';
const CONTENT = '<p>You must wait, so calm down. It is our policy.</p>';
const TEXT = stripped(CONTENT);
const MARKS = { 'You must wait': 'high', 'calm down': 'medium', policy: 'low' } as const;
const NAMES = ['kindword-high', 'kindword-medium', 'kindword-low', 'kindword-open', 'kindword-flash'];

/** A ground that the editors' own doesn't cover. */
const THEME = '#editor { background: none !important } .dark { background: #111 }';

describe.each([textarea, plainContenteditable, ckeditor5])('Marks in $title', { timeout: 30_000 }, (family) => {
  const open = opener(family);

  it('are painted under the names of their severity and leave the reply alone', async () => {
    const { page, call } = await open();
    const before = await page.evaluate<string>(family.model);
    await call('paint', EDITOR, MARKS);
    expect(await painted(page)).toEqual([1, 1, 1, 0, 0]);
    await call('paint', EDITOR, { policy: 'high' });
    expect(await painted(page)).toEqual([1, 0, 0, 0, 0]);
    expect(await page.evaluate<string>(family.model)).toBe(before);
  });

  it('are all gone from the page when the session ends, but not what others have painted', async () => {
    const { page, call } = await open();
    await page.evaluate(() => CSS.highlights.set('kindword-low', new Highlight(new Range())));
    const before = await traces(page);
    await call('paint', EDITOR, MARKS);
    await call('wash', EDITOR, 'calm down');
    await call('flash', EDITOR, 'policy');
    await call('abort', EDITOR);
    expect(await painted(page)).toEqual([0, 0, 1, 0, 0]);
    expect(await traces(page)).toEqual(before);
  });

  it('are found under the pointer, and nothing between them', async () => {
    const { call } = await open();
    await call('paint', EDITOR, MARKS);
    for (const [index, found] of Object.keys(MARKS).entries()) {
      const { left, top, width, height } = await boxOf(call, found);
      expect(await call('markAt', EDITOR, left + 2, top + height / 2)).toBe(index);
      expect(await call('markAt', EDITOR, left + width - 2, top + height / 2)).toBe(index);
      expect(await call('markAt', EDITOR, left + 2, top + height + 30)).toBeUndefined();
    }
    const between = await boxOf(call, 'so ca'.slice(0, 2));
    expect(await call('markAt', EDITOR, between.left + 1, between.top + 5)).toBeUndefined();
  });

  it('are not found under something that covers them', async () => {
    const { page, call } = await open();
    await call('paint', EDITOR, MARKS);
    const { left, top } = await boxOf(call, 'calm down');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0"></div>');
    });
    expect(await call('markAt', EDITOR, left + 2, top + 5)).toBeUndefined();
  });

  it('move with an edit until they are painted anew, and go when it reaches into them', async () => {
    const { page, call } = await open();
    await call('paint', EDITOR, MARKS);
    const before = await boxOf(call, 'policy');
    await call('select', EDITOR, { from: 8, to: 8 });
    await page.keyboard.type('x');
    await call('map', EDITOR);
    expect(await painted(page)).toEqual([0, 1, 1, 0, 0]);
    const after = await boxOf(call, 'policy', 1);
    expect(after.left).toBeGreaterThan(before.left);
    expect(await call('markAt', EDITOR, after.left + 2, after.top + 5)).toBe(2);
  });

  it.each([
    ['the page turns dark', "document.documentElement.style.background = '#111'"],
    ['a theme is chosen by a class', "document.body.className = 'dark'"],
    [
      'the pane around turns dark in a while',
      "around.style.cssText += 'transition: background 30ms; background: #111'",
    ],
  ])('are drawn for a dark ground once %s', async (_, script) => {
    const { page, call } = await open();
    await call('paint', EDITOR, MARKS);
    await page.evaluate((css) => document.head.insertAdjacentHTML('beforeend', `<style>${css}</style>`), THEME);
    expect(await call('dark', EDITOR)).toBe(false);
    await page.evaluate(script);
    await expect.poll(() => call('dark', EDITOR)).toBe(true);
  });

  it('have a ground only under the open card’s words', async () => {
    const { page, call } = await open();
    await call('paint', EDITOR, MARKS);
    await call('wash', EDITOR, 'calm down');
    expect(await painted(page)).toEqual([1, 1, 1, 1, 0]);
    await call('wash', EDITOR, null);
    expect(await painted(page)).toEqual([1, 1, 1, 0, 0]);
  });

  it('flash once for what has changed', async () => {
    const { page, call } = await open();
    await call('flash', EDITOR, 'calm down');
    expect(await painted(page)).toEqual([0, 0, 0, 0, 1]);
    await page.waitForFunction(() => !CSS.highlights.has('kindword-flash'));
    expect(await painted(page)).toEqual([0, 0, 0, 0, 0]);
  });

  it('don’t flash for those who want no motion', async () => {
    const { page, call } = await open();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await call('flash', EDITOR, 'calm down');
    expect(await painted(page)).toEqual([0, 0, 0, 0, 0]);
    await page.emulateMedia({ reducedMotion: null });
  });

  it('keep their boxes when their words are scrolled out of sight, and are known to be there', async () => {
    const { page, call } = await open();
    await call('paint', EDITOR, MARKS);
    const span = { from: 0, to: 8 };
    expect(await call('isInSight', EDITOR, span)).toBe(true);
    await page.evaluate(() => document.querySelector('#around')?.scrollTo(0, 400));
    expect(await call('isInSight', EDITOR, span)).toBe(false);
    expect(await call('boxesOf', EDITOR, span)).toHaveLength(1);
  });

  it('are painted near to what can be seen only, wherever that is scrolled to', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => `Word${index} stands in a line of its own.`);
    const { page, call } = await open(lines);
    await page.addStyleTag({ content: '#editor { height: 200px; max-height: 200px; overflow: auto }' });
    await page.evaluate(() => document.querySelectorAll('#around, #editor').forEach((box) => box.scrollTo(0, 0)));
    await call('paint', EDITOR, Object.fromEntries(lines.map((line) => [line.split(' ')[0], 'low' as const])));
    const words = (): Promise<string[]> =>
      page.evaluate(() => Array.from(CSS.highlights.get('kindword-low') ?? [], (range) => range.toString()));
    await expect.poll(async () => (await words()).length).toBeLessThan(30);
    expect((await words())[0]).toBe('Word0');
    await page.evaluate(() => document.querySelector('#editor')?.scrollTo(0, 100_000));
    await expect.poll(async () => (await words()).at(-1)).toBe('Word59');
    expect((await words()).length).toBeLessThan(30);
    const from = lines.join('\n').indexOf('Word59');
    const [box] = await call('boxesOf', EDITOR, { from, to: from + 6 });
    expect(await call('markAt', EDITOR, box!.left + 2, box!.top + 5)).toBe(59);
  });

  it('come back when the page has set its own style sheets', async () => {
    const { page, call } = await open();
    await call('paint', EDITOR, MARKS);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [new CSSStyleSheet()];
    });
    await call('paint', EDITOR, MARKS);
    expect(await painted(page)).toEqual([1, 1, 1, 0, 0]);
    const mine = family === textarea ? 1 : 2;
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(mine);
  });
});

describe('Marks in a browser that refuses extensions the list of style sheets', { timeout: 30_000 }, () => {
  const open = opener(plainContenteditable);

  it('are drawn all the same, and leave nothing behind', async () => {
    const { page, call } = await open();
    await call('abort', EDITOR);
    const before = await traces(page);
    await call('refuseStyleSheets');
    await call('attach', EDITOR);
    await call('paint', EDITOR, MARKS);
    expect(await lines(page)).toEqual(['solid', 'dashed', 'dotted']);
    await call('abort', EDITOR);
    expect(await traces(page)).toEqual(before);
  });
});

describe('The mirror over a textarea', { timeout: 30_000 }, () => {
  const open = opener(textarea);

  it.each([
    ['the page has emptied it', "editor.value = ''"],
    ['the page has put other words in it', "editor.value = 'Hello'"],
    ['its pane is no longer shown', "around.style.display = 'none'"],
    ['it was left and its pane made invisible', "editor.blur(); around.style.visibility = 'hidden'"],
    ['it was left and is covered', "editor.blur(); document.body.insertAdjacentHTML('beforeend', COVER)"],
  ])('is hidden once %s', async (_, script) => {
    const { page, call } = await open();
    await call('paint', EDITOR, MARKS);
    expect(await mirrorShown(page)).toBe(true);
    await page.evaluate(`const COVER = '<div style="position: fixed; inset: 0"></div>'; ${script}`);
    await frames(page);
    await page.mouse.move(400, 500);
    await expect.poll(() => mirrorShown(page)).toBe(false);
  });

  it('is only there while there are marks', async () => {
    const { page, call } = await open();
    expect(await mirrorShown(page)).toBeUndefined();
    await call('paint', EDITOR, MARKS);
    expect(await mirrorShown(page)).toBe(true);
    await call('paint', EDITOR, {});
    expect(await mirrorShown(page)).toBeUndefined();
  });

  it('lies in the top layer where the textarea does', async () => {
    const { page, call } = await open();
    await page.evaluate(
      'const modal = document.createElement("dialog"); around.before(modal); modal.append(around); modal.showModal()',
    );
    await call('paint', EDITOR, MARKS);
    expect(await page.evaluate(() => !!document.querySelector('kindword-marks:popover-open'))).toBe(true);
  });

  it('takes no click and no selection from it', async () => {
    const { page, call } = await open();
    await call('paint', EDITOR, MARKS);
    const { left, top } = await boxOf(call, 'calm down');
    await page.mouse.dblclick(left + 5, top + 5);
    expect(await call('selection', EDITOR)).toEqual({ from: TEXT.indexOf('calm'), to: TEXT.indexOf('calm') + 4 });
  });
});

type Call = TestPage['call'];

async function boxOf(call: Call, found: string, shift = 0) {
  const from = TEXT.indexOf(found) + shift;
  const [box] = await call('boxesOf', EDITOR, { from, to: from + found.length });
  if (!box) throw new Error(`not in sight: ${found}`);
  return box;
}

/** How many ranges are painted under each name. */
function painted(page: Page): Promise<number[]> {
  return page.evaluate((names) => names.map((name) => CSS.highlights.get(name)?.size ?? 0), NAMES);
}

/** The shapes of the lines under the words of each severity, as the page's styles have them. */
function lines(page: Page): Promise<string[]> {
  return page.evaluate(
    (names) => {
      const words = document.querySelector('#editor p')!;
      return names.map((name) => getComputedStyle(words, `::highlight(${name})`).textDecorationStyle);
    },
    NAMES.slice(0, 3),
  );
}

/** What a session could leave behind. */
function traces(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => [
    document.documentElement.children.length,
    document.head.children.length,
    document.adoptedStyleSheets.length,
    document.documentElement.getAttributeNames(),
    document.body.getAttributeNames(),
    document
      .querySelector('#editor')
      ?.getAttributeNames()
      .filter((name) => name !== 'class'),
  ]);
}

/** Undefined while it isn't on the page. */
function mirrorShown(page: Page): Promise<boolean | undefined> {
  return page.evaluate(() => document.querySelector('kindword-marks')?.checkVisibility());
}

function frames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))),
  );
}

function opener(family: ContractFamily): (lines?: readonly string[]) => Promise<TestPage> {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await newPage(browser, family.files);
  });
  afterAll(() => browser.close());
  return async (lines) => {
    const content = lines ? lines.map((line) => `<p>${line}</p>`).join('') : CONTENT;
    const editor = family.html(family.rich ? content : (lines?.join('\n') ?? TEXT));
    const box = `<div id="around" style="height: 300px; overflow: auto">${editor}<div style="height: 1000px"></div></div>`;
    const test = await show(page, `<!doctype html><meta charset="utf-8">${box}`);
    await page.waitForFunction('window.ready');
    await page.focus(EDITOR);
    await page.keyboard.press('Control+End');
    await test.call('attach', EDITOR);
    return test;
  };
}
