import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Edit, EditResult } from '../../lib/editors/editor.ts';
import type { Span } from '../../lib/engine/types.ts';
import type { ContractFamily } from './contract.ts';
import { spaces, stripped } from './contract-rows.ts';
import { show, type TestPage } from './test-page.ts';

/** An editor open on a page of its own. */
export interface Opened extends Omit<TestPage, 'call'> {
  readonly call: TestPage['call'];
  /** Selector of the editor, as the bridge takes it. */
  readonly at: string;
  readonly family: ContractFamily;
  /** What the editor says that it holds, in the rows' terms. */
  model(): Promise<string>;
  /** The same without elements, no-break spaces as plain ones. */
  words(): Promise<string>;
  /** Reads, then replaces the last occurrence of the words. */
  apply(find: string, text: string, select?: Span): Promise<EditResult>;
}

/** Opens the editor with a content and the caret at its end, as an agent has it. */
export type Open = (content: string, focus?: 'unfocused') => Promise<Opened>;

/** Ends a trial whose first replacement was refused as it had to be. */
export const REFUSED = new Error('refused, and nothing changed');

export function opener(page: Page, family: ContractFamily, refuses: boolean): Open {
  const at = family.editor ?? '#editor';
  return async (content, focus) => {
    const html = PAGE.replace('{editor}', () => family.html(family.rich ? content : stripped(content)));
    const test = await show(page, html);
    await page.waitForFunction('window.ready');
    expect(await test.call('attach', at)).toBe(family.family);
    if (!focus) await caretAtEnd(test, at);
    const opened = openedOn(test, at, family);
    return refuses ? { ...opened, apply: refusing(opened) } : opened;
  };
}

function openedOn(test: TestPage, at: string, family: ContractFamily): Opened {
  const model = () => test.page.evaluate<string>(family.model);
  return {
    ...test,
    at,
    family,
    model,
    words: async () => spaces(stripped(await model())),
    apply: async (find, text, select) => {
      const from = (await test.call('read', at)).text.lastIndexOf(find);
      const span = { from, to: from + find.length };
      return test.call('replace', at, { span, expected: find, text, ...(select ? { select } : {}) });
    },
  };
}

function refusing({ model, apply }: Opened): Opened['apply'] {
  return async (...args) => {
    const before = await model();
    expect(await apply(...args)).toBe('refused');
    expect(await model()).toBe(before);
    throw REFUSED;
  };
}

/** Slate is slow to look where the caret is, and puts it back where it last saw it: one thing after the other. */
export async function caretAtEnd({ page, call }: TestPage, at: string): Promise<void> {
  await call('focus', at);
  await twoFrames(page);
  await page.keyboard.press('Control+End');
  await twoFrames(page);
}

/** What an editor needs to take notice of a selection. */
export function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Composer</title>
<div id="around" style="height: 400px; overflow: auto"><div style="min-height: 1200px">{editor}</div></div>
<button id="beside">Beside</button><textarea id="copied"></textarea>`;

/** An edit of the last occurrence of words in a content as it was opened. */
export function edit(content: string, expected: string, text: string): Edit {
  const from = spaces(stripped(content)).lastIndexOf(expected);
  return { span: { from, to: from + expected.length }, expected, text };
}

export function replacedIn(content: string, find: string, text: string): string {
  const words = spaces(stripped(content));
  const at = words.lastIndexOf(find);
  return words.slice(0, at) + text + words.slice(at + find.length);
}
