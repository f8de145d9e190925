import type { PenState } from './pen-state.ts';

export function closeCard(state: PenState): void {
  state.card.close();
  state.overlay.wash(undefined);
}

export function closeChecklist(state: PenState): void {
  if (!state.checklist) return;
  state.checklist = undefined;
  // What is taken from under the pointer hears no pointerleave.
  state.card.hovered = false;
  state.card.showChecklist(undefined);
}
