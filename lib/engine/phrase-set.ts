import type { Numbers } from './tables.ts';

/** In a set's code: another set follows, as the low and the high half of its place. No token has this id. */
export const NESTED = 1;

/** Longest phrase of a set, in tokens, so that the ends of its phrases are bits of one small integer. */
export const LONGEST_PHRASE = 30;

/** A place in `code` as the two halves that instructions hold. */
export const placeAt = (code: ArrayLike<number>, at: number): number => (code[at] ?? 0) + (code[at + 1] ?? 0) * 0x10000;

/**
 * Which phrases of a set stand at a position. A set is written once, whatever number of patterns name it, as:
 * twice the number of its rows, plus 1 where the set may be left out · first tokens of phrases, ascending, a row each ·
 * for each row, twice the place where its branch goes on, plus 1 when that is after the first token (0: it is that
 * token alone) · the tokens and sets of the branches, each ended by 0. Places count from the set's start.
 * The work is at most the tokens of the set's phrases for each end they share.
 * @param ids of the sentence's tokens
 * @returns bit n is set when a phrase of n tokens stands there
 */
export function endsOf(code: Numbers, ids: readonly number[], set: number, at: number): number {
  const head = code[set] ?? 0;
  const count = head >> 1;
  const id = ids[at] ?? -1;
  let ends = head & 1;
  if (id <= 0) return ends;
  for (let row = firstRow(code, set + 1, count, id); row <= set + count && code[row] === id; row++) {
    const rest = code[row + count] ?? 0;
    ends |= rest === 0 ? 2 : endsOfBranch(code, ids, set + (rest >> 1), at, rest & 1);
  }
  return ends;
}

/** First of the rows whose token isn't less. */
function firstRow(code: Numbers, first: number, count: number, id: number): number {
  let low = first;
  let high = first + count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((code[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ends of what a branch holds from a place in it on; `done` tokens of it stand before. */
function endsOfBranch(code: Numbers, ids: readonly number[], from: number, at: number, done: number): number {
  let place = from;
  let length = done;
  for (;;) {
    const token = code[place] ?? 0;
    if (token === 0) return 1 << length;
    if (token === NESTED) return endsThroughSets(code, ids, place, at, 1 << length);
    if (ids[at + length] !== token) return 0;
    length++;
    place++;
  }
}

/** As above, with several ends at once: sets in a branch may each leave more than one. */
function endsThroughSets(code: Numbers, ids: readonly number[], from: number, at: number, before: number): number {
  let ends = before;
  let place = from;
  while (ends !== 0) {
    const token = code[place] ?? 0;
    if (token === 0) return ends;
    const set = token === NESTED ? placeAt(code, place + 1) : undefined;
    place += set === undefined ? 1 : 3;
    ends = step(code, ids, at, ends, token, set);
  }
  return 0;
}

function step(
  code: Numbers,
  ids: readonly number[],
  at: number,
  before: number,
  token: number,
  set: number | undefined,
): number {
  let ends = 0;
  for (let rest = before; rest !== 0; rest &= rest - 1) {
    const length = 31 - Math.clz32(rest & -rest);
    if (set !== undefined) ends |= endsOf(code, ids, set, at + length) << length;
    else if (ids[at + length] === token) ends |= 2 << length;
  }
  return ends;
}
