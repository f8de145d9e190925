import { BLANK_ENTRY } from '../engine/engine.ts';
import { announcements } from '../i18n/announcements.ts';
import { guard } from '../session/guard.ts';
import { placeOf } from './card-moves.ts';
import type { PenState } from './pen-state.ts';
import { showStatus } from './status.ts';

/** Shows what the last check found: marks, the card where one is open, the pill. */
export function show(state: PenState): void {
  if (state.snapshot) state.overlay.paint(state.visible, state.snapshot);
  updateCard(state);
  noteShown(state);
  prepareAndShow(state);
}

/** The card follows its finding, and goes when its finding goes. */
function updateCard(state: PenState): void {
  const { card, visible } = state;
  if (card.openKey === undefined) return;
  const finding = visible.find(({ key }) => key === card.openKey);
  if (finding) card.refresh(placeOf(state, finding));
  else if (!card.failed) closeCard(state);
}

export function closeCard(state: PenState): void {
  state.card.close();
  state.overlay.wash(undefined);
}

function noteShown(state: PenState): void {
  for (const { key, place, entry, category } of state.visible) {
    state.shown.add(place);
    if (state.counted.has(key)) continue;
    state.counted.add(key);
    if (entry !== BLANK_ENTRY) state.host.record({ kind: 'shown', entry, category });
  }
}

/** The first finding brings the card script; without one nothing more is loaded. */
function prepareAndShow(state: PenState): void {
  if (state.visible.length === 0) return showStatus(state);
  guard('preparing the card', async () => {
    await state.card.prepare(state.visible);
    if (!state.signal.aborted) showStatus(state);
  });
}

/** Says the count once the agent rests; not at every key. */
export function announceCount(state: PenState): void {
  const count = state.visible.length;
  if (count === state.said) return;
  state.said = count;
  const words = announcements(state.host.preferences().language);
  state.card.kit()?.surface.announce(count === 0 ? words.noneLeft : words.findings(count));
}
