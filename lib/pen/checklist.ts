import type { ChecklistLine, ChecklistView } from '../card-port.ts';
import type { Edit } from '../editors/editor.ts';
import { suggested } from '../engine/checklist.ts';
import type { ChecklistItem } from '../engine/types.ts';
import { announcements } from '../i18n/announcements.ts';
import { report } from '../log.ts';
import type { ChecklistDetails, Starter } from '../phrasebook/types.ts';
import { replace } from './apply.ts';
import { boxOf } from './box.ts';
import { closeCard, closeChecklist } from './close.ts';
import type { PenState } from './pen-state.ts';
import { reviewIn } from './review.ts';
import { isShown } from './status.ts';
import { orderOf } from './style-order.ts';

/** Opens the checklist of the reply, or closes it. */
export async function toggleChecklist(state: PenState): Promise<void> {
  if (state.checklist) return closeChecklist(state);
  const [first] = reviewIn(state)?.checklist ?? [];
  if (!first) return;
  const details = await state.host.checklist(first.locale);
  await state.card.prepare([]);
  if (state.signal.aborted) return;
  closeCard(state);
  state.checklist = { details, failure: undefined };
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
  const { failure } = checklist;
  return { customer: review.customer, items, composer: boxOf(editor.element), ...(failure ? { failure } : {}) };
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
    const starter = offered.includes(item) ? state.card.kit()?.starter(known, orderOf(state)) : undefined;
    return [{ ...item, label: known.label, why: known.why, ...(starter ? { starter } : {}) }];
  });
  const place = (line: ChecklistLine): number => offered.findIndex(({ id }) => id === line.id);
  return lines.sort((a, b) => (place(b) < 0 ? -1 : place(a) < 0 ? 1 : place(a) - place(b)));
}

/** A style that the book's build didn't know weighs the items like no style in particular. */
function rankIn(item: ChecklistDetails | undefined, style: string): number {
  return item?.rank[style] ?? item?.rank.default ?? 0;
}

/** Inserts an item's starter sentence where the caret is, else at the end, and selects its first blank. */
export function insertStarter(state: PenState, id: string): Promise<void> {
  state.settled = insert(state, id).catch((error: unknown) => report('inserting', error));
  return state.settled;
}

async function insert(state: PenState, id: string): Promise<void> {
  const { snapshot, checklist, card, host, editor } = state;
  const item = reviewIn(state)?.checklist.find((each) => each.id === id);
  const known = checklist?.details.find((each) => each.id === id);
  const starter = known && card.kit()?.starter(known, orderOf(state));
  if (!item || !starter || !snapshot || state.busy) return;
  const caret = editor.selection(snapshot);
  const at = caret && caret.from === caret.to ? caret.to : snapshot.text.length;
  const result = await replace(state, insertion(snapshot.text, at, starter, item.locale));
  if (state.checklist) state.checklist.failure = result === 'applied' ? undefined : result;
  const words = announcements(host.preferences().language);
  card.kit()?.surface.announce(result === 'applied' ? words.inserted(starter.blanks.length) : words.notInserted);
  state.check();
}

/** The word before stands in the edit too: editors take new words for some of theirs better than for none. */
function insertion(text: string, at: number, { text: words, blanks }: Starter, locale: string): Edit {
  const word = /\S{1,40}$/u.exec(text.slice(0, at))?.[0] ?? '';
  const before = word === '' || locale.startsWith('zh') ? word : `${word} `;
  const after = /^\S/.test(text.slice(at)) ? ' ' : '';
  const [blank] = blanks;
  return {
    span: { from: at - word.length, to: at },
    expected: word,
    text: before + words + after,
    ...(blank ? { select: { from: before.length + blank.from, to: before.length + blank.to } } : {}),
  };
}
