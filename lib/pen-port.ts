import type { State } from './session/state.ts';

/** The hand of a session, there from its first finding on: what marks, opens cards and writes rewrites. */
export interface Pen {
  /** Shows what the last check found. */
  show(): void;
  /** Lets the marks follow the text, without reviewing it: while an input method composes or a rewrite is being applied. */
  move(): void;
  /** The agent rests after having typed. */
  rest(): void;
}

/** What the pen script brings. On our own pages the session gets it by import instead. */
export interface PenKit {
  start(state: State): Pen;
}
