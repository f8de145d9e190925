import type { Failure } from '../card-port.ts';
import type { Editor } from '../editors/editor.ts';
import type { Span } from '../engine/types.ts';
import type { Overlay } from '../overlay/overlay.ts';
import type { ChecklistDetails } from '../phrasebook/types.ts';
import type { State } from '../session/state.ts';
import type { CardControl } from './card-control.ts';

/** What was just done and can be taken back. */
export type Undoable =
  | { readonly kind: 'applied'; readonly span: Span; readonly expected: string; readonly text: string }
  | { readonly kind: 'ignored'; readonly key: string };

/** The checklist while it is open. */
export interface OpenChecklist {
  readonly details: readonly ChecklistDetails[];
  /** Opened by key, and no other key pressed since: arrows and Enter are its own. */
  byKey: boolean;
  /** Id of the item chosen by arrow; where that is none that has a starter now, the first counts. */
  chosen: string | undefined;
  /** Why its last insertion came to nothing. */
  failure: Failure | undefined;
}

/** The session's state with the pen's part added: one object, so that each half sees what the other changes. */
export interface PenState extends State {
  readonly editor: Editor;
  readonly overlay: Overlay;
  readonly card: CardControl;
  /** Keys of findings that were counted as shown. */
  readonly counted: Set<string>;
  /** Done when the rewrite being applied is, whatever came of it: keys pressed meanwhile wait for it. */
  settled: Promise<void>;
  undoable: Undoable | undefined;
  /** Words that a rewrite took the place of last, and the reply as it was with them. */
  replaced: { readonly reply: string; readonly span: Span } | undefined;
  checklist: OpenChecklist | undefined;
  /** What macros and templates have put into the reply, in the text shown last. */
  templated: { readonly text: string | undefined; readonly spans: readonly Span[] };
  /** Where Send was held back once for this draft: the same editor may go on to another conversation. */
  held: { readonly conversation: string | undefined } | undefined;
  /** The Send control that the nudge stands at, while it is shown. */
  nudged: HTMLElement | undefined;
  /** What the pill says; undefined while there is none. */
  pill: string | undefined;
  /** Count last said aloud. */
  said: number;
}
