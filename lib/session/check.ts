import type { Snapshot } from '../editors/editor.ts';
import { BLANK_ENTRY } from '../engine/engine.ts';
import type { Context, Review } from '../engine/types.ts';
import { announcements } from '../i18n/announcements.ts';
import { afterLayout } from './after-layout.ts';
import { placeOf, rankOf } from './card-moves.ts';
import { guard } from './guard.ts';
import type { State } from './state.ts';
import { isSaid, showStatus, statusOf } from './status.ts';
import { type KeyedFinding, keyFindings, visibleFindings } from './visible.ts';

/**
 * Reads the reply, reviews it and shows what is found: marks, the card where one is open, the pill.
 * Silent where the reply is an internal note. While an IME composes or a rewrite is being applied, marks only move.
 */
export function check(state: State): void {
  const { editor, signal } = state;
  if (signal.aborted) return;
  if (state.busy || editor.composing) return state.overlay.map(editor.read());
  state.around = state.host.surroundings();
  const snapshot = editor.read();
  state.snapshot = snapshot;
  state.review = state.around.audience === 'internal' ? undefined : review(state, snapshot);
  state.visible = findVisible(state, snapshot);
  state.overlay.paint(state.visible, snapshot);
  updateCard(state);
  noteShown(state);
  prepareAndShow(state);
}

function review(state: State, snapshot: Snapshot): Review | undefined {
  const customer = state.around?.customer;
  const { style } = state.host.preferences();
  const context: Context = { style, ...(customer === undefined ? {} : { customer }) };
  const again = (): void => guard('checking', () => check(state));
  return state.host.engineFor(`${snapshot.text}\n${customer ?? ''}`, again).review(snapshot, context);
}

function findVisible(state: State, snapshot: Snapshot): State['visible'] {
  const { shown, ignored, rested, editor } = state;
  const caret = editor.selection(snapshot);
  return visibleFindings(keyFindings(state.review?.findings ?? []), {
    text: snapshot.text,
    caret,
    rested,
    shown,
    ignored,
  });
}

/** The card follows its finding, and goes when its finding goes: what Enter would apply is right at once. */
function updateCard(state: State): void {
  const { card } = state;
  if (card.openKey === undefined) return;
  const finding = openFinding(state);
  if (finding) card.follow(rankOf(state, finding));
  else if (!card.failed) closeCard(state);
}

function openFinding({ card, visible }: State): KeyedFinding | undefined {
  return visible.find(({ key }) => key === card.openKey);
}

export function closeCard(state: State): void {
  state.card.close();
  state.overlay.wash(undefined);
}

function noteShown(state: State): void {
  for (const { key, place, entry, category } of state.visible) {
    state.shown.add(place);
    if (state.counted.has(key)) continue;
    state.counted.add(key);
    if (entry !== BLANK_ENTRY) state.host.record({ kind: 'shown', entry, category });
  }
}

/** The first finding brings the card script; without one nothing more is loaded. */
function prepareAndShow(state: State): void {
  if (state.visible.length === 0) return showStatus(state);
  guard('preparing the card', async () => {
    await state.card.prepare(state.visible);
    if (!state.rested && state.card.openKey === undefined && isSaid(state)) return;
    afterLayout(state.editor.element, () => guard('placing card and pill', () => placeAll(state)));
  });
}

/** Everything is measured before anything is shown, which would undo the layout. */
function placeAll(state: State): void {
  const { card, signal } = state;
  if (signal.aborted) return;
  const finding = openFinding(state);
  const place = finding && placeOf(state, finding);
  const status = statusOf(state);
  if (place) card.refresh(place);
  showStatus(state, status);
}

/** Says the count once the agent rests; not at every key. */
export function announceCount(state: State): void {
  const count = state.visible.length;
  if (count === state.said) return;
  state.said = count;
  const words = announcements(state.host.preferences().language);
  state.card.kit()?.surface.announce(count === 0 ? words.noneLeft : words.findings(count));
}
