import { isInSight } from '../overlay/geometry.ts';
import { followNudge } from './before-send.ts';
import { placeOf } from './card-moves.ts';
import { showChecklist } from './checklist.ts';
import { closeCard } from './close.ts';
import type { PenState } from './pen-state.ts';
import { isShown, showStatus } from './status.ts';

/** After a scroll, a resize or a loss of focus: card and pill go where their words went, and leave when these are hidden. */
export function placeAgain(state: PenState): void {
  const { card, visible, editor } = state;
  // The places known are of the words before: whatever comes of the rewrite, the card is placed anew then.
  if (state.busy) return;
  if (state.checklist) showChecklist(state);
  followNudge(state);
  if (visible.length === 0 && !state.undoable) return;
  showStatus(state);
  const finding = visible.find(({ key }) => key === card.openKey);
  if (!finding) return;
  const place = placeOf(state, finding);
  if (isShown(editor.element) && place.anchor.some((box) => isInSight(box, editor.element))) card.refresh(place);
  else closeCard(state);
}
