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
  if (place.anchor.some((box) => isSeen(box, editor.element))) card.refresh(place);
  else closeCard(state);
}

/** Whether any of a box lies inside the composer's own view and the window. */
function isSeen({ top, height }: { top: number; height: number }, element: Element): boolean {
  const frame = element.getBoundingClientRect();
  const bottom = Math.min(frame.bottom, innerHeight);
  return top + height > Math.max(frame.top, 0) && top < bottom;
}
