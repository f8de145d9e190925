import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, newPage, show, type TestPage } from './test-page.ts';

const EDITOR = '#editor';
const TEXT = 'You must wait, so calm down now.';
const EDIT = { span: { from: 18, to: 27 }, expected: 'calm down', text: 'bear with me' };
const DONE = 'You must wait, so bear with me now.';

/** Page scripts that no editor should have, each with what a write must come to and leave. */
const PAGES: readonly (readonly [title: string, script: string, result: string, text: string])[] = [
  ['takes the replacement by itself', on('beforeinput', 'event.preventDefault(); replace(event)'), 'applied', DONE],
  [
    'takes it a little later',
    on(
      'beforeinput',
      'event.preventDefault(); const at = event.getTargetRanges(); setTimeout(() => replace(event, at), 120)',
    ),
    'applied',
    DONE,
  ],
  [
    'takes only plain insertions',
    on('beforeinput', "event.preventDefault(); if (event.inputType === 'insertText') replace(event)"),
    'applied',
    DONE,
  ],
  ['cancels and does nothing', on('beforeinput', 'event.preventDefault()'), 'applied', DONE],
  [
    'reverts every change at once',
    `new MutationObserver((changes, self) => {
      editor.textContent = ${JSON.stringify(TEXT)};
      self.takeRecords();
    }).observe(editor, { childList: true, characterData: true, subtree: true });`,
    'refused',
    TEXT,
  ],
  [
    'reverts a change after a frame',
    on('input', `requestAnimationFrame(() => (editor.textContent = ${JSON.stringify(TEXT)}))`),
    'refused',
    TEXT,
  ],
  ['changes something else too', on('input', "editor.append(' Sent')"), 'damaged', `${DONE} Sent`],
  ['doubles what it takes', on('beforeinput', 'event.preventDefault(); replace(event); replace(event)'), 'damaged', ''],
  ['changes as soon as something is selected', on('selectionchange', "editor.append('!')", 'document'), 'changed', ''],
  [
    'never lets a selection be',
    on('selectionchange', 'getSelection().collapse(editor, 0)', 'document'),
    'refused',
    TEXT,
  ],
];

describe('A write to a page that', { timeout: 30_000 }, () => {
  const open = opener();

  it.each(PAGES)('%s ends as it must', async (_, script, result, text) => {
    const { page, call } = await open(script);
    expect(await call('replace', EDITOR, EDIT)).toBe(result);
    if (text) expect(await words(page)).toBe(text);
  });

  it('is never followed by another technique once it has changed something else', async () => {
    const { page, call } = await open(
      `window.tries = 0; ${on('beforeinput', "event.preventDefault(); tries++; editor.append('?')")}`,
    );
    expect(await call('replace', EDITOR, EDIT)).toBe('damaged');
    expect(await page.evaluate('tries')).toBe(1);
  });

  it.each([
    ['a span that runs backwards', { ...EDIT, span: { from: 27, to: 18 } }],
    ['a span beyond the text', { ...EDIT, span: { from: 18, to: 99 } }],
    ['other words than are there', { ...EDIT, expected: 'calm DOWN' }],
  ])('is asked for %s changes nothing', async (_, edit) => {
    const { page, call } = await open('');
    expect(await call('replace', EDITOR, edit)).toBe('changed');
    expect(await words(page)).toBe(TEXT);
  });

  it('takes no notice of the first way leaves a key pressed meanwhile where the caret was', async () => {
    const busy = "console.log('offered'); const end = performance.now() + 400; while (performance.now() < end);";
    const { page, call } = await open(
      on('beforeinput', `if (event.inputType === 'insertReplacementText') { ${busy} }`),
    );
    await call('select', EDITOR, { from: 3, to: 3 });
    const offered = page.waitForEvent('console');
    const result = call('replace', EDITOR, EDIT);
    await offered;
    await page.keyboard.press('x');
    expect(await result).toBe('changed');
    expect(await words(page)).toBe(`Youx${TEXT.slice(3)}`);
  });

  it('is in an editor that refuses gives the agent the caret back', async () => {
    const { page, call } = await open(on('input', `editor.textContent = ${JSON.stringify(TEXT)}`));
    await call('select', EDITOR, { from: 3, to: 3 });
    expect(await call('replace', EDITOR, EDIT)).toBe('refused');
    expect(await call('selection', EDITOR)).toEqual({ from: 3, to: 3 });
    expect(await words(page)).toBe(TEXT);
  });
});

describe('A write that an editor shows in its own way', { timeout: 30_000 }, () => {
  const open = opener();

  it('is applied also where it is first seen with what the agent typed after it', async () => {
    const { page, call } = await open(DRAWS_WITH_THE_NEXT_KEY);
    let typed: Promise<void> | undefined;
    await page.route('**/held', async (route) => {
      typed = page.keyboard.press('!');
      await route.fulfill({ body: '' });
    });
    expect(await call('replace', EDITOR, EDIT)).toBe('applied');
    await typed;
    expect(await words(page)).toBe('You must wait, so bear with me! now.');
  });

  it('is applied also where a space that was typed at the start of a line is no longer seen', async () => {
    const { page, call } = await open(
      `editor.prepend('\\u00a0');
      ${on('beforeinput', `event.preventDefault(); editor.textContent = ' ' + ${JSON.stringify(DONE)}`)}`,
    );
    expect(await call('replace', EDITOR, { ...EDIT, span: { from: 19, to: 28 } })).toBe('applied');
    expect(await words(page)).toBe(` ${DONE}`);
  });
});

/** Holds the page still over the replacement until a key has been pressed, and shows it when that key comes. */
const DRAWS_WITH_THE_NEXT_KEY = `let taken;
${on(
  'beforeinput',
  `if (event.isTrusted) return;
  event.preventDefault();
  taken = [event, event.getTargetRanges()];
  const held = new XMLHttpRequest();
  held.open('GET', '/held', false);
  held.send();`,
)}
${on(
  'keydown',
  `if (!taken) return;
  replace(...taken);
  getSelection().collapse(editor.firstChild, 30);
  taken = undefined;`,
)}`;

describe('A write into a frame that goes', { timeout: 30_000 }, () => {
  const open = opener();

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('%i frames after it began comes to an end', async (frames) => {
    const { page, call } = await open('');
    await page.evaluate((text) => {
      const frame = Object.assign(document.createElement('iframe'), { id: 'frame' });
      document.body.append(frame);
      if (frame.contentDocument) frame.contentDocument.body.outerHTML = `<body contenteditable>${text}`;
    }, TEXT);
    const at = '#frame >>> body';
    await call('attach', at);
    const result = call('replace', at, EDIT);
    await page.evaluate((left) => {
      const step = (rest: number): void => {
        if (rest > 0) requestAnimationFrame(() => step(rest - 1));
        else document.querySelector('#frame')?.remove();
      };
      step(left);
    }, frames);
    expect(['changed', 'applied']).toContain(await result);
  });
});

describe('A selection set by us', { timeout: 30_000 }, () => {
  const open = opener();

  it('takes the focus from no other field', async () => {
    const { page, call } = await open('');
    await page.focus('#other');
    await call('select', EDITOR, { from: 0, to: 3 });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('other');
    expect(await call('selection', EDITOR)).toBeUndefined();
  });

  it('scrolls nothing', async () => {
    const { page, call } = await open("document.body.style.padding = '3000px 0'; scrollTo(0, 10)");
    await call('select', EDITOR, { from: 0, to: 3 });
    expect(await call('selection', EDITOR)).toEqual({ from: 0, to: 3 });
    expect(await page.evaluate(() => scrollY)).toBe(10);
  });
});

function on(type: string, body: string, target = 'editor'): string {
  return `${target}.addEventListener('${type}', (event) => { ${body} });`;
}

function words(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('#editor')?.textContent ?? null);
}

function opener(): (script: string) => Promise<TestPage> {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await newPage(browser);
  });
  afterAll(() => browser.close());
  return async (script) => {
    const test = await show(
      page,
      `<!doctype html><div id="editor" contenteditable>${TEXT}</div><textarea id="other"></textarea><script>
      // Only while the event is on its way it has its ranges.
      function replace(event, [{ startContainer, startOffset, endOffset }] = event.getTargetRanges()) {
        startContainer.replaceData(startOffset, endOffset - startOffset, event.data);
      }
      ${script}</script>`,
    );
    await test.call('attach', EDITOR);
    return test;
  };
}
