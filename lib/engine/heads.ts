/** How many tokens of a match's beginning are looked at before the pattern is run. */
export const HEADS = 3;

/** Lets any token pass, and the sentence's end. */
export const ANY_HEAD = 0x3fffffff;

/** Token ids share these bits; one more is for tokens that no pattern names and for the end. Small integers stay cheap. */
const BITS = 28;

/** A token that a time, a date… may start with has this bit beside its own. */
export const VALUE_HEAD = 0x20000000;

/** @param id token id; 0 or negative: no pattern's token */
export const headBit = (id: number): number => (id > 0 ? 2 << (id % BITS) : 1);

/**
 * Whether the tokens at a position may begin a match: for each of the first tokens a pattern tells the bits it can have.
 * Most starts fail here, which costs a tenth of running the pattern.
 * @param programs, row where the bits of the pattern stand
 * @param bits of the sentence's tokens, and of `HEADS` ends after them
 */
export function mayStart(programs: Uint32Array, row: number, bits: readonly number[], at: number): boolean {
  return (
    ((programs[row] ?? 0) & (bits[at] ?? 0)) !== 0 &&
    ((programs[row + 1] ?? 0) & (bits[at + 1] ?? 0)) !== 0 &&
    ((programs[row + 2] ?? 0) & (bits[at + 2] ?? 0)) !== 0
  );
}
