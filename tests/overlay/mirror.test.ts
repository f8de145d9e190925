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
  'in lines from left to right, upright': 'writing-mode: vertical-lr; text-orientation: upright; height: 260px',
  'without wrapping': 'white-space: pre; overflow: auto',
  'with a scrollbar on the left': 'direction: rtl; height: 90px; overflow-y: scroll',
  'with room kept for scrollbars': 'scrollbar-gutter: stable both-edges; scrollbar-width: thin; height: 90px',
  'with each line’s own direction': 'unicode-bidi: plaintext; text-align: start',
  'with its order overridden': 'unicode-bidi: bidi-override; direction: rtl',
  'with a size of its content': 'box-sizing: content-box; width: 271px; padding: 5px 9px; height: 120px',
  'with balanced lines': 'text-wrap: balance; hanging-punctuation: first last; text-spacing-trim: trim-start',
  'with features of its font': 'font-feature-settings: "tnum", "liga" 0; font-kerning: none; font-stretch: 90%',
  'with its words hidden': '-webkit-text-security: disc',
  zoomed: 'zoom: 1.25',
  'in a box made smaller': 'transform: scale(0.8); transform-origin: 0 0',
  'in a box stretched one way': 'transform: scale(0.8, 1.3); transform-origin: 0 0',
  'in a box that is turned': 'rotate: 7deg; scale: 0.9; translate: 12px 8px',
  'in a box that is slanted': 'transform: skew(9deg, 4deg) scale(1.1)',
};

/** Styles of what is around a field. */
const AROUND: Readonly<Record<string, string>> = {
  'on a zoomed page': 'html { zoom: 1.3 }',
  'on a body made smaller': 'html { zoom: 0.9 } body { zoom: 0.85 }',
  'on a page with borders and margins': 'html { margin: 21px; border: 5px solid; padding: 3px } body { margin: 13px }',
  'on a transformed page': 'html { transform: translate(14px, 9px) scale(0.9); transform-origin: 0 0 }',
  'in a turned and shrunk pane': '#around { rotate: -6deg; transform: scale(0.8) translateX(30px) }',
  'in a turned pane that scrolls': '#around { rotate: 4deg; height: 260px; scroll-behavior: auto }',
  'in a pane with perspective': '#around { perspective: 500px } .twin { transform: translateX(9px) }',
  'in a contained pane': '#around { contain: strict; will-change: transform; filter: blur(0) }',
  'from right to left': 'html { direction: rtl }',
  'in columns': 'html { writing-mode: vertical-rl }',
};

describe('A textarea’s marks stand where its words do', { timeout: 30_000 }, () => {
  const open = opener();

  it.each(Object.entries(STYLES))('%s', async (_, style) => {
    const test = await open(style);
    await test.page.evaluate(() => document.querySelectorAll('.twin').forEach((twin) => twin.scrollTo(0, 11)));
    await frames(test.page);
    await expectAlike(test);
  });

  it.each(Object.entries(AROUND))('%s', async (_, css) => {
    const test = await open('height: 120px', css);
    await test.page.evaluate(() => document.querySelectorAll('.twin, #around').forEach((box) => box.scrollTo(0, 11)));
    await frames(test.page);
    await expectAlike(test);
  });

  it.each([0.75, 1.25, 1.5])('on a screen of %s pixels a pixel', async (scale) => {
    const test = await open('width: 301.3px; font-size: 13.7px; padding: 3.3px');
    const device = { width: 800, height: 900, deviceScaleFactor: scale, mobile: false };
    await test.cdp.send('Emulation.setDeviceMetricsOverride', device);
    await frames(test.page);
    await expectAlike(test);
    await test.cdp.send('Emulation.clearDeviceMetricsOverride');
  });

  it.each<[string, string]>([
    ['the page makes the words larger', "document.documentElement.style.fontSize = '19px'"],
    ['a class changes the font', "document.body.className = 'large'"],
    ['the field gets another font', "twins(({ style }) => (style.font = '20px/1.5 monospace'))"],
    ['the field turns to right to left', "twins((twin) => (twin.dir = 'rtl'))"],
    ['the page is zoomed', "document.documentElement.style.zoom = '1.2'"],
    ['its pane is turned', "around.style.rotate = '5deg'"],
    [
      'its pane slides in',
      "around.animate({ translate: ['300px 90px', '7px 5px'] }, { duration: 60, fill: 'forwards' }).finished",
    ],
    ['its pane grows', "around.animate({ scale: ['0.4', '0.9'] }, { duration: 60, fill: 'forwards' }).finished"],
  ])('once %s', async (_, script) => {
    const test = await open('font-size: inherit; height: 130px');
    await test.page.evaluate(`const twins = (act) => document.querySelectorAll('.twin').forEach(act); ${script}`);
    await frames(test.page);
    await expectAlike(test);
  });

  it.each<[string, (text: string) => string]>([
    ['a line comes before them', (text) => `One more line.\n${text}`],
    ['a line is broken', (text) => text.replace('quite simple', 'quite\nsimple')],
    ['lines are joined', (text) => text.replace('\n\n', ' ')],
    ['the first line goes', (text) => text.slice(text.indexOf('\n') + 1)],
    ['a word in the middle grows', (text) => text.replace('Tabbed', 'Tabbed and then some more of it')],
    ['words follow the last of them', (text) => `${text} And so it goes on and on, for a line or two, until it ends.`],
    ['its word grows', (text) => `${text.slice(0, -1)}ing-and-lasting on`],
    ['words from right to left follow', (text) => `${text} مرحبا بك`],
    ['lines follow', (text) => `${text}\n\nBest wishes,\nAna`],
  ])('once %s, whatever the lines’ alignment', async (_, change) => {
    for (const style of ['', 'text-align: center', 'text-align: justify; hyphens: auto', 'direction: rtl']) {
      const test = await open(style);
      const text = change(TEXT);
      await test.page.evaluate((words) => {
        document.querySelector<HTMLTextAreaElement>('#field')!.value = words;
        document.querySelector('#twin')!.textContent = words;
      }, text);
      await paintAll(test, text);
      await frames(test.page);
      await expectAlike(test, text);
    }
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

const CSS = `html { font-size: 14px } body { margin: 8px } .large { font: 18px/1.6 "Noto Serif", serif } #around { height: 700px; overflow: auto }
.twin { display: block; box-sizing: border-box; width: 300px; height: 300px; margin: 0 0 12px; padding: 2px; overflow: auto;
  border: 1px solid #888; font: 14px/20px sans-serif; white-space: pre-wrap; overflow-wrap: break-word; resize: none }`;

/** Opens a page with a textarea and an editable element of one style and text, the textarea's words marked. */
function opener(): (style: string, css?: string) => Promise<TestPage> {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await newPage(browser, {}, { viewport: { width: 800, height: 900 } });
  });
  afterAll(() => browser.close());
  return async (style, css = '') => {
    const test = await show(
      page,
      `<!doctype html><html lang="en"><meta charset="utf-8"><style>${CSS} ${css}</style><div id="around"><div style="height: 60px"></div>
      <textarea class="twin" id="field" style='${style}'>${TEXT}</textarea>
      <div class="twin" id="twin" style='${style}' contenteditable>${TEXT}</div><div style="height: 500px"></div></div>`,
    );
    for (const selector of [FIELD, TWIN]) await test.call('attach', selector);
    await paintAll(test, TEXT);
    await page.focus(FIELD);
    await frames(page);
    return test;
  };
}

/** Marks the words that are there, in both. */
async function paintAll({ call }: TestPage, text: string): Promise<void> {
  const there = WORDS.filter((words) => text.includes(words));
  const marks = Object.fromEntries(there.map((words) => [words, 'high' as const]));
  for (const selector of [FIELD, TWIN]) await call('paint', selector, marks);
}

async function expectAlike({ page, call }: TestPage, text = TEXT): Promise<void> {
  const inField = await originOf(page, FIELD);
  const inTwin = await originOf(page, TWIN);
  let seen = 0;
  for (const words of WORDS.filter((each) => text.includes(each))) {
    const span = { from: text.indexOf(words), to: text.indexOf(words) + words.length };
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
