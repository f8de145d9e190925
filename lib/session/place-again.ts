import { isInSight } from '../overlay/geometry.ts';
import { placeOf } from './card-moves.ts';
import { closeCard } from './check.ts';
import type { State } from './state.ts';
import { showStatus } from './status.ts';

/** After a scroll or a resize: card and pill go where their words went; the card leaves when they are hidden. */
export function placeAgain(state: State): void {
  const { card, visible, editor } = state;
  if (visible.length === 0 && !state.undoable) return;
  showStatus(state);
  const finding = visible.find(({ key }) => key === card.openKey);
  if (!finding) return;
  const place = placeOf(state, finding);
  if (place.anchor.some((box) => isInSight(box, editor.element))) card.refresh(place);
  else closeCard(state);
}
