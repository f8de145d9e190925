import { BLANK_ENTRY } from '../engine/finder.ts';
import { announcements } from '../i18n/announcements.ts';
import { guard } from '../session/guard.ts';
import type { KeyedFinding } from '../session/visible.ts';
import { afterLayout } from './after-layout.ts';
import { deselectUndone } from './after-undo.ts';
import { followNudge } from './before-send.ts';
import { placeOf, rankOf } from './card-moves.ts';
import { checklistOf, showChecklist } from './checklist.ts';
import { closeCard } from './close.ts';
import type { PenState } from './pen-state.ts';
import { isSaid, showStatus, statusOf } from './status.ts';
import { followTemplates } from './templates.ts';

/** Shows what the last check found: marks, the card where one is open, the pill. */
export function show(state: PenState): void {
  deselectUndone(state);
  followTemplates(state);
  if (state.snapshot) state.overlay.paint(state.visible, state.snapshot);
  updateCard(state);
  noteShown(state);
  followNudge(state);
  prepareAndShow(state);
}

/** Marks follow the text where it may not be reviewed yet. */
export function moveMarks({ overlay, editor }: PenState): void {
  overlay.map(editor.read());
}

/** The card follows its finding, and goes when its finding goes: what Enter would apply is right at once. */
function updateCard(state: PenState): void {
  const { card } = state;
  if (card.openKey === undefined) return;
  const finding = openFinding(state);
  if (finding) card.follow(rankOf(state, finding));
  else if (!card.failed) closeCard(state);
}

function openFinding({ card, visible }: PenState): KeyedFinding | undefined {
  return visible.find(({ key }) => key === card.openKey);
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
  if (state.visible.length === 0 && !state.checklist) return showStatus(state);
  guard('preparing the card', async () => {
    await state.card.prepare(state.visible);
    const still = state.card.openKey === undefined && !state.checklist && isSaid(state);
    if (!state.rested && still) return;
    afterLayout(state.editor.element, () => guard('placing card and pill', () => placeAll(state)));
  });
}

/** Everything is measured before anything is shown, which would undo the layout. */
function placeAll(state: PenState): void {
  const { card, signal } = state;
  if (signal.aborted) return;
  const finding = openFinding(state);
  const place = finding && placeOf(state, finding);
  const status = statusOf(state);
  const checklist = checklistOf(state);
  if (place) card.refresh(place);
  showStatus(state, status);
  showChecklist(state, checklist);
}

/** Says the count once the agent rests; not at every key. */
export function announceCount(state: PenState): void {
  const count = state.visible.length;
  if (count === state.said) return;
  state.said = count;
  const words = announcements(state.host.preferences().language);
  state.card.kit()?.surface.announce(count === 0 ? words.noneLeft : words.findings(count));
}
