import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edit, EditResult } from '../../lib/editors/editor.ts';
import type { Span } from '../../lib/engine/types.ts';
import { ROWS, stripped } from './contract-rows.ts';
import { launchChromium, newPage, show, type TestPage } from './test-page.ts';

/** One kind of editor as the contract sees it: a page with the real thing, and its own word on what it holds. */
export interface ContractFamily {
  readonly title: string;
  /** Name of the family that must own it. */
  readonly family: string;
  /** A page whose editor `#editor` finds once `window.ready` is true, holding the content. */
  readonly html: (content: string) => string;
  /** What the page loads, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** False for plain text: it gets the rows' content without elements, and no rows on formatting. */
  readonly rich: boolean;
  /** Expression for what the editor would send, in the rows' terms. */
  readonly model: string;
  /** Statement that makes the editor read-only. */
  readonly lock: string;
  /** Expression that ends the editor's life, as its page would. */
  readonly destroy: string;
}

const EDITOR = '#editor';

export function contract(family: ContractFamily): void {
  describe(`${family.title} replaces words`, { timeout: 30_000 }, () => {
    const open = opener(family);
    for (const row of ROWS.filter((each) => family.rich || !each.rich)) {
      it(`${row.title}, takes them back with one Ctrl+Z, and lets typing go on after them`, async () => {
        const { page, model, apply } = await open(row.content);
        const before = await model();
        expect(await apply(row.find, row.text)).toBe('applied');
        expect(spaces(await model())).toBe(spaces(family.rich ? row.after : stripped(row.after)));
        await page.keyboard.press('Control+z');
        expect(await model()).toBe(before);
        expect(await apply(row.find, row.text)).toBe('applied');
        await page.keyboard.type('!?');
        expect(spaces(stripped(await model()))).toBe(replacedIn(row.content, row.find, `${row.text}!?`));
      });
    }
  });
  describe(`${family.title} is unharmed`, { timeout: 30_000 }, () => situations(family));
}

function situations(family: ContractFamily): void {
  const open = opener(family);
  const content = '<p>Hi Ana,</p><p>You must wait, so calm down now.</p>';

  it('by two replacements, one after the other, each with its own Ctrl+Z', async () => {
    const { page, model, apply } = await open(content);
    const before = await model();
    expect(await apply('You must wait', 'There is a queue')).toBe('applied');
    const between = await model();
    expect(await apply('calm down', 'bear with me')).toBe('applied');
    expect(spaces(stripped(await model()))).toBe('Hi Ana,\nThere is a queue, so bear with me now.');
    await page.keyboard.press('Control+z');
    expect(await model()).toBe(between);
    await page.keyboard.press('Control+z');
    expect(await model()).toBe(before);
  });

  it('by a replacement asked for in the same tick as another', async () => {
    const { model, call } = await open(content);
    const results = await call('replaceAll', EDITOR, [
      edit(content, 'calm down', 'bear with me'),
      edit(content, 'You must', 'Do'),
    ]);
    expect(results).toEqual(['applied', 'applied']);
    expect(spaces(stripped(await model()))).toBe('Hi Ana,\nDo wait, so bear with me now.');
  });

  it('when a blank of the new words is selected: what is typed fills it', async () => {
    const { page, model, apply } = await open(content);
    expect(await apply('You must wait', 'I answer by [time] today', { from: 12, to: 18 })).toBe('applied');
    await page.keyboard.type('5pm');
    expect(spaces(stripped(await model()))).toBe('Hi Ana,\nI answer by 5pm today, so calm down now.');
  });

  it('when it has never had the focus', async () => {
    const { page, model, apply } = await open(content, 'unfocused');
    const before = await model();
    expect(await apply('You must wait', 'There is a queue')).toBe('applied');
    expect(spaces(stripped(await model()))).toBe('Hi Ana,\nThere is a queue, so calm down now.');
    await page.keyboard.press('Control+z');
    expect(await model()).toBe(before);
  });

  it('when it lost the focus to a button', async () => {
    const { page, model, apply } = await open(content);
    await page.focus('#beside');
    expect(await apply('calm down', 'bear with me')).toBe('applied');
    expect(spaces(stripped(await model()))).toBe('Hi Ana,\nYou must wait, so bear with me now.');
  });

  it('when a stretch elsewhere is selected', async () => {
    const { page, model, apply, call } = await open(content);
    const before = await model();
    await call('select', EDITOR, { from: 0, to: 6 });
    expect(await apply('calm down', 'bear with me')).toBe('applied');
    await page.keyboard.press('Control+z');
    expect(await model()).toBe(before);
  });

  it('less than a second after typing: one Ctrl+Z keeps what was typed', async () => {
    const { page, model, apply } = await open(content);
    await page.keyboard.type(' Thanks a lot');
    const typed = await model();
    expect(await apply('calm down', 'bear with me')).toBe('applied');
    expect(spaces(stripped(await model()))).toBe('Hi Ana,\nYou must wait, so bear with me now. Thanks a lot');
    await page.keyboard.press('Control+z');
    expect(await model()).toBe(typed);
  });

  it('when the agent types on at once, without waiting for the result', async () => {
    const { page, model, call } = await open(content);
    const result = call('replace', EDITOR, edit(content, 'calm down', 'bear with me'));
    await page.keyboard.type(' Thanks');
    expect(['applied', 'changed']).toContain(await result);
    const untouched = `Hi Ana,\nYou must wait, so calm down now. Thanks`;
    // Keys before the change go where the caret was, those after it follow the new words.
    const changed = Array.from(' Thanks ', (_, at) => {
      return `Hi Ana,\nYou must wait, so bear with me${' Thanks'.slice(at)} now.${' Thanks'.slice(0, at)}`;
    });
    expect([untouched, ...changed]).toContain(spaces(stripped(await model())));
  });

  it('when it is read-only: nothing changes', async () => {
    const { page, model, apply } = await open(content);
    const before = await model();
    await page.evaluate(family.lock);
    expect(await apply('calm down', 'bear with me')).toBe('refused');
    expect(await model()).toBe(before);
  });

  it('when other words stand there by now: nothing changes', async () => {
    const { page, model, call } = await open(content);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('So: ');
    const before = await model();
    expect(await call('replace', EDITOR, edit(content, 'calm down', 'bear with me'))).toBe('changed');
    expect(await model()).toBe(before);
  });

  it('while an input method composes: nothing changes until it is done', async () => {
    const { cdp, model, apply, call } = await open(content);
    await cdp.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    expect(await call('composing', EDITOR)).toBe(true);
    expect(await apply('calm down', 'bear with me')).toBe('changed');
    await cdp.send('Input.insertText', { text: '你' });
    expect(await call('composing', EDITOR)).toBe(false);
    expect(spaces(stripped(await model()))).toBe('Hi Ana,\nYou must wait, so calm down now.你');
    expect(await apply('calm down', 'bear with me')).toBe('applied');
    expect(spaces(stripped(await model()))).toBe('Hi Ana,\nYou must wait, so bear with me now.你');
  });

  it('when it is out of sight: neither the page nor a box around it scrolls', async () => {
    const { page, model, apply } = await open(content);
    const tops = () => page.evaluate(() => [window.scrollY, document.querySelector('#around')?.scrollTop]);
    await page.evaluate(() => {
      document.body.style.paddingBottom = '3000px';
      window.scrollTo(0, 2000);
    });
    const before = await tops();
    expect(before[0]).toBeGreaterThan(1000);
    expect(await apply('calm down', 'bear with me')).toBe('applied');
    expect(spaces(stripped(await model()))).toBe('Hi Ana,\nYou must wait, so bear with me now.');
    expect(await tops()).toEqual(before);
  });

  it('when it dies half-way: no error, and never a word of something half done', async () => {
    const { page, call } = await open(content);
    const result = call('replace', EDITOR, edit(content, 'calm down', 'bear with me'));
    await page.evaluate(family.destroy);
    expect(['changed', 'refused', 'applied']).toContain(await result);
    expect(await call('replace', EDITOR, edit(content, 'calm down', 'bear with me'))).not.toBe('damaged');
  });

  it('by page scripts that throw at every event', async () => {
    const { page, model, apply } = await open(content);
    await page.evaluate(() => {
      for (const type of ['beforeinput', 'input', 'selectionchange', 'focusin']) {
        document.addEventListener(type, () => {
          throw new Error('page');
        });
      }
    });
    expect(await apply('calm down', 'bear with me')).toBe('applied');
    expect(spaces(stripped(await model()))).toBe('Hi Ana,\nYou must wait, so bear with me now.');
  });
}

/** An editor open on a page of its own. */
interface Opened extends TestPage {
  model(): Promise<string>;
  /** Reads, then replaces the last occurrence of the words. */
  apply(find: string, text: string, select?: Span): Promise<EditResult>;
}

/** Opens pages with the caret at the end of the content, as an agent has it; closes the browser after the block. */
function opener(family: ContractFamily): (content: string, focus?: 'unfocused') => Promise<Opened> {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await newPage(browser, family.files);
  });
  afterAll(() => browser.close());
  return async (content, focus) => {
    const html = PAGE.replace('{editor}', family.html(family.rich ? content : stripped(content)));
    const test = await show(page, html);
    await page.waitForFunction('window.ready');
    expect(await test.call('attach', EDITOR)).toBe(family.family);
    if (!focus) {
      await page.focus(EDITOR);
      await page.keyboard.press('Control+End');
      await twoFrames(page);
    }
    return {
      ...test,
      model: () => page.evaluate<string>(family.model),
      apply: async (find, text, select) => {
        const from = (await test.call('read', EDITOR)).text.lastIndexOf(find);
        const span = { from, to: from + find.length };
        return test.call('replace', EDITOR, { span, expected: find, text, ...(select ? { select } : {}) });
      },
    };
  };
}

/** What an editor needs to take notice of a selection. */
function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Composer</title>
<div id="around" style="height: 400px; overflow: auto"><div style="min-height: 1200px">{editor}</div></div>
<button id="beside">Beside</button>`;

function edit(content: string, expected: string, text: string): Edit {
  const from = spaces(stripped(content)).lastIndexOf(expected);
  return { span: { from, to: from + expected.length }, expected, text };
}

function replacedIn(content: string, find: string, text: string): string {
  const words = spaces(stripped(content));
  const at = words.lastIndexOf(find);
  return words.slice(0, at) + text + words.slice(at + find.length);
}

function spaces(text: string): string {
  return text.replace(/&nbsp;|\u00a0/g, ' ');
}
