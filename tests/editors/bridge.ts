/** Runs in the page's isolated world: what the tests call by name. Everything in and out is plain data. */

import type { Box } from '../../lib/card-port.ts';
import type { Edit, Editor, EditResult } from '../../lib/editors/editor.ts';
import { attachEditor, editableAround } from '../../lib/editors/families.ts';
import { rangeOf } from '../../lib/editors/ranges.ts';
import { writable } from '../../lib/editors/writing/writable.ts';
import type { Severity, Span } from '../../lib/engine/types.ts';
import { isInSight } from '../../lib/overlay/geometry.ts';
import { isDarkBehind } from '../../lib/overlay/luminance.ts';
import { createOverlay, type Overlay } from '../../lib/overlay/overlay.ts';
import { find, focusOn } from './find.ts';

interface Session {
  readonly editor: Editor;
  readonly overlay: Overlay;
  readonly abort: AbortController;
}

const sessions = new Map<string, Session>();

export const bridge = {
  /** Id of the editable around what the selector finds. */
  editableAround(selector: string): string | undefined {
    return editableAround(find(selector))?.id;
  },
  /** Attaches to the editable around what the selector finds; gives the family's name. */
  attach(selector: string, quotes?: string): string | undefined {
    const element = editableAround(find(selector));
    const abort = new AbortController();
    const attached = element && attachEditor(element, abort.signal, quotes);
    if (!attached) return undefined;
    const editor = writable(attached);
    sessions.set(selector, { editor, overlay: createOverlay(editor, abort.signal), abort });
    return editor.family;
  },
  focus: focusOn,
  abort(selector: string): void {
    get(selector).abort.abort();
  },
  read(selector: string): { text: string; skip: readonly Span[] } {
    const { text, skip } = get(selector).editor.read();
    return { text, skip };
  },
  selection(selector: string): Span | undefined {
    const { editor } = get(selector);
    return editor.selection(editor.read());
  },
  select(selector: string, span: Span): void {
    get(selector).editor.select(span);
  },
  composing(selector: string): boolean {
    return get(selector).editor.composing;
  },
  replace(selector: string, edit: Edit): Promise<EditResult> {
    return get(selector).editor.replace(edit);
  },
  replaceAll(selector: string, edits: readonly Edit[]): Promise<EditResult[]> {
    const { editor } = get(selector);
    return Promise.all(edits.map((edit) => editor.replace(edit)));
  },
  /** Marks the first occurrence of each of these words. */
  paint(selector: string, words: Readonly<Record<string, Severity>>): void {
    const { editor, overlay } = get(selector);
    const snapshot = editor.read();
    const marks = Object.entries(words).map(([found, severity]) => ({ ...spanOf(snapshot.text, found), severity }));
    overlay.paint(marks, snapshot);
  },
  /** Moves the marks to where their words are now. */
  map(selector: string): void {
    const { editor, overlay } = get(selector);
    overlay.map(editor.read());
  },
  dark(selector: string): boolean {
    return get(selector).overlay.dark;
  },
  wash(selector: string, words: string | null): void {
    const { editor, overlay } = get(selector);
    overlay.wash(words === null ? undefined : spanOf(editor.read().text, words));
  },
  flash(selector: string, words: string): void {
    const { editor, overlay } = get(selector);
    overlay.flash(spanOf(editor.read().text, words));
  },
  /** Words of the ranges of a span, and the offsets that their ends map back to. */
  roundTrip(selector: string, span: Span): readonly [string, number | undefined, number | undefined] | undefined {
    const snapshot = get(selector).editor.read();
    const range = rangeOf(snapshot, span);
    if (!range) return undefined;
    const from = snapshot.offsetOf(range.startContainer, range.startOffset);
    return [range.toString(), from, snapshot.offsetOf(range.endContainer, range.endOffset)];
  },
  boxesOf(selector: string, span: Span): readonly Box[] {
    return get(selector).overlay.boxesOf(span);
  },
  /** Whether the first box of a span is to be seen. */
  isInSight(selector: string, span: Span): boolean {
    const { editor, overlay } = get(selector);
    const [box] = overlay.boxesOf(span);
    return !!box && isInSight(box, editor.element);
  },
  markAt(selector: string, x: number, y: number): number | undefined {
    return get(selector).overlay.markAt(x, y);
  },
  /** From now on this world is refused the lists of style sheets, as extensions are in older versions of Firefox. */
  refuseStyleSheets(): void {
    const refuse = (): never => {
      throw new TypeError('Accessing from Xray wrapper is not supported.');
    };
    for (const { prototype } of [Document, ShadowRoot]) {
      Object.defineProperty(prototype, 'adoptedStyleSheets', { get: refuse, set: refuse });
    }
  },
  isDarkBehind(selector: string): boolean {
    const element = find(selector);
    return !!element && isDarkBehind(element);
  },
};

export type Bridge = typeof bridge;

function get(selector: string): Session {
  const session = sessions.get(selector);
  if (!session) throw new Error(`not attached: ${selector}`);
  return session;
}

function spanOf(text: string, words: string): Span {
  const from = text.indexOf(words);
  if (from < 0) throw new Error(`not in the text: ${words}`);
  return { from, to: from + words.length };
}
