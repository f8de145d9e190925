/** Word classes of `{x:verb}` slots, as bits: a word of two classes counts as both. */
export const WORD_CLASSES = { verb: 1, noun: 2, adjective: 4, adverb: 8 } as const;
export type WordClass = keyof typeof WORD_CLASSES;

/**
 * A compact lexicon made from compromise when the English pack is built. Words stand as 32-bit hashes: at 15,000
 * words an unknown word meets a wrong hash once in 280,000.
 */
export interface Lexicon {
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** Bits of the word with the hash at the same place. */
  readonly bits: Uint8Array;
  /** Endings that decide for words the lexicon doesn't hold; longer ones first. */
  readonly suffixes: readonly (readonly [ending: string, bits: number])[];
}

/**
 * @param word folded
 * @returns bits of `WORD_CLASSES`; a word that neither lexicon nor ending tells counts as a noun, as in compromise; 0 for what is no word
 */
export function wordClasses(lexicon: Lexicon, word: string): number {
  const at = find(lexicon.hashes, hashWord(word));
  if (at >= 0) return lexicon.bits[at] ?? 0;
  if (!/^[a-z]{3,}$/.test(word)) return 0;
  return lexicon.suffixes.find(([ending]) => word.endsWith(ending))?.[1] ?? WORD_CLASSES.noun;
}

/** FNV-1a over UTF-16 units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function find(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
