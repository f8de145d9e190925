import type { ReadableEditor, Snapshot } from '../editors/editor.ts';
import type { Found } from '../engine/finder.ts';
import type { Pen } from '../pen-port.ts';
import type { Surroundings } from '../sites/site-reader.ts';
import type { SessionHost } from './host.ts';
import type { KeyedFinding } from './visible.ts';

/** All that changes in the life of a session. Only the functions of this folder and the pen's write it. */
export interface State {
  readonly editor: ReadableEditor;
  readonly host: SessionHost;
  readonly signal: AbortSignal;
  /** Keys of findings, see `visible.ts`. */
  readonly ignored: Set<string>;
  /** Places of findings that were shown. */
  readonly shown: Set<string>;
  /** Style preset id the reply was last reviewed by. */
  style: string;
  around: Surroundings | undefined;
  /** When that was read, in milliseconds of the page's clock. */
  aroundAt: number;
  snapshot: Snapshot | undefined;
  /** Undefined before anything was read, and for an internal note. */
  found: Found | undefined;
  visible: readonly KeyedFinding[];
  /** When the agent's hand was last heard in it. Milliseconds of the page's clock. */
  ownAt: number;
  /** The last change that the page made by itself, as a macro does. */
  pageChange: { readonly before: string; readonly after: string } | undefined;
  focused: boolean;
  rested: boolean;
  /** A rewrite is being applied: what the editor does in between isn't read. */
  busy: boolean;
  /** Undefined until something is found. */
  pen: Pen | undefined;
  penAsked: boolean;
  /** Reads the reply again, and has what is found shown. */
  check(): void;
}
