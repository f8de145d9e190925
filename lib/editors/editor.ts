import type { Draft, Span } from '../engine/types.ts';
import type { Rest } from './changes.ts';
import type { Piece } from './text-builder.ts';

/** The reply as it stands in the editor now. A value: it goes stale with the next input event. */
export interface Snapshot extends Draft {
  /** Where `text` stands in the DOM, for `ranges.ts`; left out for a text field. */
  readonly dom?: { readonly root: Element; readonly pieces: readonly Piece[] };
  /** Offset in `text` of a DOM position; undefined outside the editor. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/** A change asked for: `text` takes the place of `span`, where `expected` must still stand. */
export interface Edit {
  readonly span: Span;
  readonly expected: string;
  readonly text: string;
  /** Relative to the start of `text`: what is selected afterwards (the first blank). Left out: the caret goes after the text. */
  readonly select?: Span;
}

/**
 * How an edit ended.
 * - `applied`: the text is exactly as asked, and stayed so.
 * - `changed`: the reply no longer holds `expected` there, or an IME is composing; nothing was touched.
 * - `refused`: the editor took no technique (read-only, reverted): the reply is as it was.
 * - `damaged`: the editor changed something else than asked; the agent is told to undo. Nothing further was tried.
 */
export type EditResult = 'applied' | 'changed' | 'refused' | 'damaged';

/** One composer's text field, to read. Everything it starts ends with the signal it was made with. */
export interface ReadableEditor {
  readonly family: string;
  readonly element: HTMLElement;
  /** Document whose window owns selection, highlights and styles (an iframe's, for iframe editors). */
  readonly document: Document;
  read(): Snapshot;
  /** Selection as offsets of a snapshot just read; undefined when it is elsewhere. */
  selection(snapshot: Snapshot): Span | undefined;
  readonly composing: boolean;
  /** Left out where each change is an undo step of its own. */
  readonly rest?: Rest;
}

/** A text field that can be changed too: what `writable` makes of a readable one. */
export interface Editor extends ReadableEditor {
  /** Puts the selection there without scrolling the page or stealing focus from another field. */
  select(span: Span): void;
  /** False when the editor takes no text now, or couldn't hold this edit's. */
  accepts(edit: Edit): boolean;
  /** Sets the selection, whatever has the focus. */
  place(span: Span, snapshot: Snapshot): void;
  /** One verified, undoable step (editors.md's procedure). Never throws for what the page does. */
  replace(edit: Edit): Promise<EditResult>;
}

/**
 * One kind of editor: how it is known and read. How it is written to stands in `writing/`, in the file of the same name,
 * for that comes with the pen. `attach` may assume `owns(element)`.
 */
export interface EditorFamily {
  readonly name: string;
  owns(element: HTMLElement): boolean;
  /** @param quotes selectors of what in it isn't the agent's on this site, joined by commas; may be empty */
  attach(element: HTMLElement, signal: AbortSignal, quotes: string): ReadableEditor;
}
