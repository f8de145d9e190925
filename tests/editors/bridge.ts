/** Runs in the page's isolated world: what the tests call by name. Everything in and out is plain data. */

import type { Edit, EditResult, Editor } from '../../lib/editors/editor.ts';
import { attachEditor, editableAround } from '../../lib/editors/families.ts';
import type { Span } from '../../lib/engine/types.ts';

const sessions = new Map<string, { editor: Editor; abort: AbortController }>();

export const bridge = {
  /** Attaches to the editable around what the selector finds; gives the family's name. */
  attach(selector: string): string | undefined {
    const element = editableAround(document.querySelector(selector));
    const abort = new AbortController();
    const editor = element && attachEditor(element, abort.signal);
    if (editor) sessions.set(selector, { editor, abort });
    return editor?.family;
  },
  read(selector: string): { text: string; skip: readonly Span[] } {
    const { text, skip } = editorOf(selector).read();
    return { text, skip };
  },
  selection(selector: string): Span | undefined {
    const editor = editorOf(selector);
    return editor.selection(editor.read());
  },
  select(selector: string, span: Span): void {
    editorOf(selector).select(span);
  },
  composing(selector: string): boolean {
    return editorOf(selector).composing;
  },
  replace(selector: string, edit: Edit): Promise<EditResult> {
    return editorOf(selector).replace(edit);
  },
  replaceAll(selector: string, edits: readonly Edit[]): Promise<EditResult[]> {
    const editor = editorOf(selector);
    return Promise.all(edits.map((edit) => editor.replace(edit)));
  },
};

export type Bridge = typeof bridge;

function editorOf(selector: string): Editor {
  const session = sessions.get(selector);
  if (!session) throw new Error(`not attached: ${selector}`);
  return session.editor;
}
