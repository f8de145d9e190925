import type { ChecklistLine } from '../card-port.ts';
import type { Edit } from '../editors/editor.ts';
import { suggested } from '../engine/checklist.ts';
import type { ChecklistItem } from '../engine/types.ts';
import type { ChecklistDetails, Starter } from '../phrasebook/types.ts';
import { replace } from './apply.ts';
import { boxOf } from './box.ts';
import { closeCard, closeChecklist } from './close.ts';
import type { PenState } from './pen-state.ts';

/** Opens the checklist of the reply, or closes it. */
export async function toggleChecklist(state: PenState): Promise<void> {
  if (state.checklist) return closeChecklist(state);
  const items = state.review?.checklist ?? [];
  const [first] = items;
  if (!first) return;
  const details = await state.host.checklist(first.locale);
  await state.card.prepare([]);
  if (state.signal.aborted) return;
  closeCard(state);
  state.checklist = details;
  showChecklist(state);
}

/** Shows the open checklist as the reply stands now. */
export function showChecklist(state: PenState): void {
  const { checklist, review, editor, card } = state;
  if (!checklist) return;
  if (!review?.checklist.length) return closeChecklist(state);
  const items = linesOf(state, review.checklist, checklist);
  card.showChecklist({ customer: review.customer, items, composer: boxOf(editor.element) });
}

function linesOf(
  { host, card }: PenState,
  items: readonly ChecklistItem[],
  details: readonly ChecklistDetails[],
): ChecklistLine[] {
  const { style, order } = host.preferences();
  const byId = new Map(details.map((item) => [item.id, item]));
  const offered = suggested(items, (id) => byId.get(id)?.rank[style] ?? 0);
  const lines = items.flatMap((item): ChecklistLine[] => {
    const known = byId.get(item.id);
    if (!known) return [];
    const starter = offered.includes(item) ? card.kit()?.starter(known, order) : undefined;
    return [{ ...item, label: known.label, why: known.why, ...(starter ? { starter } : {}) }];
  });
  const place = (line: ChecklistLine): number => offered.findIndex(({ id }) => id === line.id);
  return lines.sort((a, b) => (place(b) < 0 ? -1 : place(a) < 0 ? 1 : place(a) - place(b)));
}

/** Inserts an item's starter sentence where the caret is, else at the end, and selects its first blank. */
export async function insertStarter(state: PenState, id: string): Promise<void> {
  const item = state.review?.checklist.find((each) => each.id === id);
  const known = state.checklist?.find((each) => each.id === id);
  const starter = known && state.card.kit()?.starter(known, state.host.preferences().order);
  if (!item || !starter || !state.snapshot) return;
  const { text } = state.snapshot;
  const caret = state.editor.selection(state.snapshot);
  const at = caret && caret.from === caret.to ? caret.to : text.length;
  await replace(state, insertion(text, at, starter, item.locale));
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
