import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Box } from '../../lib/card-port.ts';
import { launchChromium, newPage, show, type TestPage } from '../editors/test-page.ts';

const TEXT = `Why do you always ignore the manual? It is really quite simple, as we said.

您为什么总是不看说明？系统显示正常，请耐心等待，谢谢您的配合。
\tTabbed 👩‍👩‍👧 cafe\u0301 ffi ﬁ AVAVA office, finally  two  spaces
Averyveryveryveryveryveryveryveryveryveryveryveryveryveryverylongword end.
مرحبا بك today. Last line of all, at last.`;

const WORDS = [
  'Why do you always',
  'as we said',
  '您为什么总是',
  '请耐心等待',
  'AVAVA office',
  'longword end',
  'at last',
];

/** Styles under which the words of a field and of an element beside it must stand alike. */
const STYLES: Readonly<Record<string, string>> = {
  'as the browser has it': '',
  'with borders and uneven padding':
    'padding: 3px 17.5px 9px 22px; border: solid #888; border-width: 1px 7px 4px 3.5px',
  'in a fraction of a pixel': 'width: 301.37px; font-size: 14.3px',
  'in a proportional font': 'font: 17.3px/1.7 "Noto Serif", serif; padding: 8px',
  'with spaced letters and words': 'letter-spacing: 0.7px; word-spacing: 4.2px',
  'with an indent and centred lines': 'text-indent: 31px; text-align: center',
  'justified, last line too': 'text-align: justify; text-align-last: justify',
  'with wide tabs': 'tab-size: 3',
  'with words broken anywhere': 'word-break: break-all; line-break: anywhere',
  'with Chinese kept together': 'word-break: keep-all; overflow-wrap: anywhere',
  'in capitals': 'text-transform: uppercase; font-variant: small-caps',
  'with hyphens': 'hyphens: auto; width: 180px',
  'from right to left': 'direction: rtl',
  'in columns': 'writing-mode: vertical-rl; height: 260px',
  'under a scrollbar': 'height: 70px; overflow-y: scroll',
  zoomed: 'zoom: 1.25',
  'in a box made smaller': 'transform: scale(0.8); transform-origin: 0 0',
};

describe('A textarea’s marks stand where its words do', { timeout: 30_000 }, () => {
  const open = opener();

  it.each(Object.entries(STYLES))('%s', async (_, style) => {
    const test = await open(style);
    await test.page.evaluate(() => document.querySelectorAll('.twin').forEach((twin) => twin.scrollTo(0, 11)));
    await frames(test.page);
    await expectAlike(test);
  });

  it('after the field has been scrolled, moved, resized and typed in', async () => {
    const test = await open('height: 70px; overflow-y: scroll');
    await test.page.evaluate(() => {
      document.querySelectorAll('.twin').forEach((twin) => twin.scrollTo(0, 40));
      document.body.style.paddingTop = '33px';
      document.body.style.fontSize = '15px';
      document.querySelectorAll<HTMLElement>('.twin').forEach((twin) => (twin.style.width = '250px'));
    });
    await frames(test.page);
    await expectAlike(test);
  });

  it('when a box around it scrolls', async () => {
    const test = await open('');
    await test.page.evaluate(() => document.querySelector('#around')?.scrollTo(0, 57));
    await frames(test.page);
    await expectAlike(test);
  });

  it('when something that comes above pushes it down', async () => {
    const test = await open('');
    await test.page.evaluate(() => document.querySelector('#around')?.insertAdjacentHTML('afterbegin', '<p>Hello</p>'));
    await frames(test.page);
    await expectAlike(test);
  });

  it('when a font comes late', async () => {
    const test = await open('font-family: Late, monospace');
    await test.page.evaluate(() => {
      const late = new FontFace('Late', 'local("DejaVu Serif"), local("Noto Serif"), local("Liberation Serif")');
      document.fonts.add(late);
      return late.load().then(() => document.fonts.ready);
    });
    await frames(test.page);
    await expectAlike(test);
  });
});

const FIELD = '#field';
const TWIN = '#twin';

const CSS = `body { margin: 8px } #around { height: 700px; overflow: auto }
.twin { display: block; box-sizing: border-box; width: 300px; height: 300px; margin: 0 0 12px; padding: 2px; overflow: auto;
  border: 1px solid #888; font: 14px/20px sans-serif; white-space: pre-wrap; overflow-wrap: break-word; resize: none }`;

/** Opens a page with a textarea and an editable element of one style and text, the textarea's words marked. */
function opener(): (style: string) => Promise<TestPage> {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await newPage(browser, {}, { viewport: { width: 800, height: 900 } });
  });
  afterAll(() => browser.close());
  return async (style) => {
    const test = await show(
      page,
      `<!doctype html><html lang="en"><meta charset="utf-8"><style>${CSS}</style><div id="around"><div style="height: 60px"></div>
      <textarea class="twin" id="field" style='${style}'>${TEXT}</textarea>
      <div class="twin" id="twin" style='${style}' contenteditable>${TEXT}</div><div style="height: 500px"></div></div>`,
    );
    for (const selector of [FIELD, TWIN]) {
      await test.call('attach', selector);
      await test.call('paint', selector, Object.fromEntries(WORDS.map((words) => [words, 'high' as const])));
    }
    await page.focus(FIELD);
    await frames(page);
    return test;
  };
}

async function expectAlike({ page, call }: TestPage): Promise<void> {
  const inField = await originOf(page, FIELD);
  const inTwin = await originOf(page, TWIN);
  let seen = 0;
  for (const words of WORDS) {
    const span = { from: TEXT.indexOf(words), to: TEXT.indexOf(words) + words.length };
    const boxes = moved(await call('boxesOf', FIELD, span), inField);
    const twins = moved(await call('boxesOf', TWIN, span), inTwin);
    expect(boxes.length, words).toBe(twins.length);
    for (const [index, box] of boxes.entries()) expect(apart(box, twins[index]), words).toBeLessThanOrEqual(1);
    seen += boxes.length;
  }
  expect(seen).toBeGreaterThan(1);
}

function originOf(page: Page, selector: string): Promise<Box> {
  return page.evaluate<Box, string>(
    (found) => document.querySelector(found)?.getBoundingClientRect().toJSON(),
    selector,
  );
}

function moved(boxes: readonly Box[], origin: Box): readonly Box[] {
  return boxes.map((box) => ({ ...box, left: box.left - origin.left, top: box.top - origin.top }));
}

/** The most by which two boxes differ on any side. */
function apart(one: Box, other: Box | undefined): number {
  if (!other) return Number.POSITIVE_INFINITY;
  const sides = ({ left, top, width, height }: Box) => [left, top, left + width, top + height];
  return Math.max(...sides(one).map((side, index) => Math.abs(side - (sides(other)[index] ?? 0))));
}

function frames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))),
  );
}
