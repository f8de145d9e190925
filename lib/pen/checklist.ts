import type { ChecklistLine, ChecklistView } from '../card-port.ts';
import { suggested } from '../engine/checklist.ts';
import { moodOf } from '../engine/mood.ts';
import type { ChecklistItem } from '../engine/types.ts';
import type { ChecklistDetails } from '../phrasebook/types.ts';
import { boxOf } from './box.ts';
import { closeCard, closeChecklist } from './close.ts';
import type { PenState } from './pen-state.ts';
import { reviewIn } from './review.ts';
import { isShown } from './status.ts';
import { orderOf } from './style-order.ts';

/** Opens the checklist of the reply, or closes it. */
export async function toggleChecklist(state: PenState, byKey: boolean): Promise<void> {
  if (state.checklist) return closeChecklist(state);
  const [first] = reviewIn(state)?.checklist ?? [];
  if (!first) return;
  const details = await state.host.checklist(first.locale);
  await state.card.prepare([]);
  if (state.signal.aborted) return;
  closeCard(state);
  state.checklist = { details, byKey, chosen: undefined, failure: undefined };
  showChecklist(state);
}

/** Shows the open checklist, or takes it away where there is nothing more to show. */
export function showChecklist(state: PenState, view = checklistOf(state)): void {
  if (view) state.card.showChecklist(view);
  else closeChecklist(state);
}

/** The open checklist as the reply stands now; undefined for an internal note and while the composer is hidden. */
export function checklistOf(state: PenState): ChecklistView | undefined {
  const { checklist, editor } = state;
  const review = reviewIn(state);
  if (!checklist || !review?.checklist.length || !isShown(editor.element)) return undefined;
  const items = linesOf(state, review.checklist, checklist.details);
  const { failure, byKey } = checklist;
  const chosen = byKey ? chosenOf(state, items) : undefined;
  return {
    customer: { known: review.customer.known, ...moodOf(review.customer) },
    items,
    composer: boxOf(editor.element),
    byKey,
    ...(chosen === undefined ? {} : { chosen }),
    ...(failure ? { failure } : {}),
  };
}

/** Ids of the items that a starter can be inserted for now, in the order shown. */
export function startersOf(state: PenState): readonly string[] {
  const { checklist } = state;
  const review = reviewIn(state);
  if (!checklist || !review) return [];
  return withStarter(linesOf(state, review.checklist, checklist.details));
}

/** Of these, the one chosen by arrow, else the first. */
export function chosenAmong({ checklist }: PenState, ids: readonly string[]): string | undefined {
  return ids.find((id) => id === checklist?.chosen) ?? ids[0];
}

function chosenOf(state: PenState, items: readonly ChecklistLine[]): string | undefined {
  return chosenAmong(state, withStarter(items));
}

function withStarter(items: readonly ChecklistLine[]): string[] {
  return items.flatMap(({ id, starter }) => (starter ? id : []));
}

function linesOf(
  state: PenState,
  items: readonly ChecklistItem[],
  details: readonly ChecklistDetails[],
): ChecklistLine[] {
  const byId = new Map(details.map((item) => [item.id, item]));
  const offered = suggested(items, (id) => rankIn(byId.get(id), state.style));
  const lines = items.flatMap((item): ChecklistLine[] => {
    const known = byId.get(item.id);
    if (!known) return [];
    const isSuggested = offered.includes(item);
    const starter = isSuggested ? state.card.kit()?.starter(known, orderOf(state)) : undefined;
    const { label, why } = known;
    return [{ ...item, label, why, suggested: isSuggested, ...(starter ? { starter } : {}) }];
  });
  const offeredIds = offered.map(({ id }) => id);
  const place = ({ id, suggested }: ChecklistLine): number => (suggested ? offeredIds.indexOf(id) : offeredIds.length);
  return lines.sort((a, b) => place(a) - place(b));
}

/** A style that the book's build didn't know weighs the items like no style in particular. */
function rankIn(item: ChecklistDetails | undefined, style: string): number {
  return item?.rank[style] ?? item?.rank.default ?? 0;
}
