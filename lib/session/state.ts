import type { Editor, Snapshot } from '../editors/editor.ts';
import type { Review, Span } from '../engine/types.ts';
import type { Overlay } from '../overlay/overlay.ts';
import type { CardControl } from './card-control.ts';
import type { SessionHost, Surroundings } from './host.ts';
import type { KeyedFinding } from './visible.ts';

/** What was just done and can be taken back. */
export type Undoable =
  | { readonly kind: 'applied'; readonly span: Span; readonly expected: string; readonly text: string }
  | { readonly kind: 'ignored'; readonly key: string };

/** All that changes in the life of a session. Only the functions of this folder write it. */
export interface State {
  readonly editor: Editor;
  readonly host: SessionHost;
  readonly signal: AbortSignal;
  readonly overlay: Overlay;
  readonly card: CardControl;
  /** Keys of findings, see `visible.ts`. */
  readonly ignored: Set<string>;
  /** Places of findings that were shown. */
  readonly shown: Set<string>;
  /** Keys of findings that were counted as shown. */
  readonly counted: Set<string>;
  around: Surroundings | undefined;
  snapshot: Snapshot | undefined;
  review: Review | undefined;
  visible: readonly KeyedFinding[];
  focused: boolean;
  rested: boolean;
  /** A rewrite is being applied: what the editor does in between isn't read. */
  busy: boolean;
  /** Done when the rewrite being applied is, whatever came of it: keys pressed meanwhile wait for it. */
  settled: Promise<void>;
  undoable: Undoable | undefined;
  /** Count last said aloud. */
  said: number;
  /** What the pill says; undefined while there is none. */
  pill: string | undefined;
}
