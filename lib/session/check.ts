import type { Snapshot } from '../editors/editor.ts';
import type { Found } from '../engine/finder.ts';
import type { Context } from '../engine/types.ts';
import { report } from '../log.ts';
import type { PenKit } from '../pen-port.ts';
import { guard } from './guard.ts';
import type { State } from './state.ts';
import { styleAt } from './style-at.ts';
import { keyFindings, visibleFindings } from './visible.ts';

/** While keys follow one another, what is around the composer is read again after so long. Milliseconds. */
const LOOK_AROUND_MS = 500;

/**
 * Reads the reply, reviews it and has what is found shown; the first finding brings what shows it.
 * Silent where the reply is an internal note. While an IME composes or a rewrite is being applied, marks only move.
 * @param byKey only a key was pressed, and the agent's pause will bring another check
 */
export function check(state: State, byKey = false): void {
  const { editor, signal } = state;
  if (signal.aborted) return;
  if (state.busy || editor.composing) return state.pen?.move();
  lookAround(state, byKey);
  const snapshot = editor.read();
  noteChange(state, snapshot.text);
  state.snapshot = snapshot;
  state.found = state.around?.audience === 'internal' ? undefined : find(state, snapshot);
  state.visible = findVisible(state, snapshot);
  if (state.pen) state.pen.show();
  else bringPen(state);
}

/** An editor may take so long to show what was typed. Milliseconds. */
const OWN_MS = 500;

/** A text that changes without the agent's hand was set by the page. */
function noteChange(state: State, after: string): void {
  const before = state.snapshot?.text ?? after;
  if (before !== after && performance.now() - state.ownAt > OWN_MS) state.pageChange = { before, after };
}

function lookAround(state: State, byKey: boolean): void {
  const now = performance.now();
  if (byKey && state.around && now - state.aroundAt < LOOK_AROUND_MS) return;
  state.around = state.host.surroundings();
  state.aroundAt = now;
}

function find(state: State, snapshot: Snapshot): Found {
  const customer = state.around?.customer;
  state.style = styleAt(state.host.preferences().styles, customer, snapshot.text);
  const context: Context = { style: state.style, ...(customer === undefined ? {} : { customer }) };
  const again = (): void => guard('checking', () => check(state));
  return state.host.finderFor(`${snapshot.text}\n${customer ?? ''}`, again).find(snapshot, context);
}

function findVisible(state: State, snapshot: Snapshot): State['visible'] {
  const { shown, ignored, rested, editor } = state;
  const findings = keyFindings(state.found?.findings ?? []);
  // Where the caret is costs something to find out, and mostly nothing hangs on it.
  const asked = !rested && findings.some(({ waits, place }) => waits && !shown.has(place));
  const caret = asked ? editor.selection(snapshot) : undefined;
  return visibleFindings(findings, { text: snapshot.text, caret, rested, shown, ignored });
}

/** Findings that are held back bring it too, so that a key can ask for them. */
function bringPen(state: State): void {
  if (state.penAsked || !state.found?.findings.length) return;
  state.penAsked = true;
  guard('bringing the pen', async () => {
    const kit = await openPen(state);
    // A refusal is asked about again at the next check.
    if (!kit) state.penAsked = false;
    if (!kit || state.signal.aborted) return;
    state.pen = kit.start(state);
    check(state);
  });
}

async function openPen({ host }: State): Promise<PenKit | undefined> {
  try {
    return await host.openPen();
  } catch (error) {
    report('opening the pen', error);
    return undefined;
  }
}
