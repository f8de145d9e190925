import type { Edit } from '../editors/editor.ts';
import { announcements } from '../i18n/announcements.ts';
import { report } from '../log.ts';
import type { Starter } from '../phrasebook/types.ts';
import { replace } from './apply.ts';
import { closeChecklist } from './close.ts';
import type { PenState } from './pen-state.ts';
import { reviewIn } from './review.ts';
import { orderOf } from './style-order.ts';

/**
 * Inserts an item's starter sentence where the caret is, else at the end, and selects its first blank.
 * @param close whether the checklist goes once the sentence is there
 */
export function insertStarter(state: PenState, id: string, close: boolean): Promise<void> {
  state.settled = insert(state, id, close).catch((error: unknown) => report('inserting', error));
  return state.settled;
}

async function insert(state: PenState, id: string, close: boolean): Promise<void> {
  const { snapshot, checklist, card, host, editor } = state;
  const item = reviewIn(state)?.checklist.find((each) => each.id === id);
  const known = checklist?.details.find((each) => each.id === id);
  const starter = known && card.kit()?.starter(known, orderOf(state));
  if (!item || !starter || !snapshot || state.busy) return;
  const caret = editor.selection(snapshot);
  const at = caret && caret.from === caret.to ? caret.to : snapshot.text.length;
  const result = await replace(state, insertion(snapshot.text, at, starter, item.locale));
  const inserted = result === 'applied';
  if (inserted && close) closeChecklist(state);
  if (state.checklist) state.checklist.failure = inserted ? undefined : result;
  const words = announcements(host.preferences().language);
  card.kit()?.surface.announce(inserted ? words.inserted(starter.blanks.length) : words.notInserted);
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
