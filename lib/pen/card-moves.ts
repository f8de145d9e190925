import { BLANK_ENTRY } from '../engine/finder.ts';
import type { KeyedFinding } from '../session/visible.ts';
import type { CardPlace, CardRank } from './card-control.ts';
import { closeChecklist } from './close.ts';
import type { PenState } from './pen-state.ts';
import { reveal } from './reveal.ts';
import { isFromTemplate } from './templates.ts';

/** A finding as the card shows it, where its words are now. */
export function placeOf(state: PenState, finding: KeyedFinding): CardPlace {
  return { ...rankOf(state, finding), anchor: state.overlay.boxesOf(finding) };
}

/** A finding among its like in the reply: nothing has to be measured for it. */
export function rankOf(state: PenState, finding: KeyedFinding): CardRank {
  const { visible } = state;
  const place = visible.indexOf(finding) + 1;
  const template = isFromTemplate(state, finding);
  return { finding, place, count: visible.length, reply: state.snapshot?.text ?? '', template };
}

export async function openCard(state: PenState, finding: KeyedFinding, byKey: boolean): Promise<void> {
  if (finding.entry === BLANK_ENTRY) return;
  closeChecklist(state);
  if (byKey) reveal(state, finding);
  state.overlay.wash(finding);
  await state.card.open(placeOf(state, finding), byKey);
}

/** Goes to the next finding after the open one, else after the caret. */
export async function openNext(state: PenState, step: 1 | -1): Promise<void> {
  const finding = nextFinding(state, step);
  if (finding) await goTo(state, finding);
}

/** To a finding's card; to a blank itself, ready to be filled in. */
export async function goTo(state: PenState, finding: KeyedFinding): Promise<void> {
  if (finding.entry !== BLANK_ENTRY) return openCard(state, finding, true);
  state.card.close();
  state.overlay.wash(undefined);
  reveal(state, finding);
  state.editor.select(finding);
}

export function nextFinding(state: PenState, step: 1 | -1): KeyedFinding | undefined {
  const { visible, card, snapshot, editor } = state;
  const open = visible.findIndex(({ key }) => key === card.openKey);
  if (open >= 0) return visible.at((open + step) % visible.length);
  const caret = snapshot && editor.selection(snapshot);
  if (!caret) return visible.at(step > 0 ? 0 : -1);
  if (step > 0) return visible.find(({ to }) => to > caret.to) ?? visible[0];
  return visible.findLast(({ from }) => from < caret.from) ?? visible.at(-1);
}

/** The finding that Ctrl+F8 applies to: the open one, the one at the caret, else the next. */
export function findingAtHand(state: PenState): KeyedFinding | undefined {
  const { visible, card, snapshot, editor } = state;
  const caret = snapshot && editor.selection(snapshot);
  return (
    visible.find(({ key }) => key === card.openKey) ??
    visible.find(({ from, to }) => caret !== undefined && from <= caret.from && caret.to <= to) ??
    nextFinding(state, 1)
  );
}
