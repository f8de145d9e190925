import type { Edit, Snapshot } from './editor.ts';

const NO_BREAK_SPACES = /[\u00a0\u2007\u202f]/g;

/** The text as it is matched and compared: no-break spaces as plain ones, one for one, so that offsets stay. */
export function plain(text: string): string {
  return text.replace(NO_BREAK_SPACES, ' ');
}

/** Whether the reply still has the expected words where the edit wants to put others. */
export function holds(snapshot: Snapshot, edit: Edit): boolean {
  const { from, to } = edit.span;
  return from <= to && to <= snapshot.text.length && snapshot.text.slice(from, to) === plain(edit.expected);
}

/** The whole text as it must read after the edit. */
export function spliced(text: string, edit: Edit): string {
  return text.slice(0, edit.span.from) + plain(edit.text) + text.slice(edit.span.to);
}

/**
 * Whether two texts are the same as they are seen: spaces at the ends of a line and doubled ones may be missing. An editor
 * that draws its lines anew no longer shows those that the browser had made no-break ones while they were typed.
 */
export function looksLike(text: string, other: string): boolean {
  return text === other || asSeen(text) === asSeen(other);
}

function asSeen(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/gm, '');
}
