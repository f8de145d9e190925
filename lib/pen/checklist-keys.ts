import { chosenAmong, showChecklist, startersOf } from './checklist.ts';
import { insertStarter } from './insert-starter.ts';
import type { PenState } from './pen-state.ts';

/** Whether arrows and Enter are the open checklist's: it was opened by key, and has a sentence to insert. */
export function hearsKeys(state: PenState): boolean {
  return state.checklist?.byKey === true && startersOf(state).length > 0;
}

/** Moves the choice over the items that have a starter. */
export function chooseStarter(state: PenState, step: 1 | -1): void {
  const ids = startersOf(state);
  if (!state.checklist || ids.length === 0) return;
  const at = ids.indexOf(chosenAmong(state, ids) ?? '');
  state.checklist.chosen = ids[(at + step + ids.length) % ids.length];
  showChecklist(state);
}

/** Inserts the chosen item's starter; then the keys are for filling in its blanks, so the checklist closes. */
export async function insertChosen(state: PenState): Promise<void> {
  const id = chosenAmong(state, startersOf(state));
  if (id !== undefined) await insertStarter(state, id, true);
}

/** Keys that only go with another. */
const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn'];

/** Whoever writes on wants arrows and Enter in the reply: after any other key they are the editor's again. */
export function handBackKeys(state: PenState, key: string): void {
  if (!state.checklist?.byKey || MODIFIERS.includes(key)) return;
  state.checklist.byKey = false;
  showChecklist(state);
}
