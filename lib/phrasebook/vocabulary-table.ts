import { hashWord } from '../engine/word-classes.ts';

/** The vocabulary as the engine looks words up, and its numbers; see `Tables`. */
export interface VocabularyTable extends Readonly<Record<'wordStart' | 'wordSlots' | 'variantIds', readonly number[]>> {
  readonly vocabulary: string;
}

/**
 * @param words token of id n+1
 * @param variants other ways to write a character (Traditional of Simplified): only those of characters that patterns name are kept
 */
export function tabulateVocabulary(
  words: readonly string[],
  variants: ReadonlyMap<string, readonly string[]> | undefined,
): VocabularyTable {
  const all = [...words];
  const variantIds: number[] = [];
  const known = new Set(words);
  if (variants) {
    words.forEach((word, index) => {
      for (const variant of variants.get(word) ?? []) {
        if (known.has(variant)) continue;
        known.add(variant);
        all.push(variant);
        variantIds.push(index + 1);
      }
    });
  }
  const wordStart = [0];
  for (const word of all) wordStart.push((wordStart.at(-1) ?? 0) + word.length + 1);
  return { vocabulary: `${all.join('\n')}\n`, wordStart, wordSlots: fillSlots(all), variantIds };
}

/** Open addressing, at most half full, so that most words no pattern names meet an empty slot at once. */
function fillSlots(words: readonly string[]): number[] {
  let size = 16;
  while (size < 2 * words.length) size *= 2;
  const slots = new Array<number>(size).fill(0);
  words.forEach((word, index) => {
    let slot = hashWord(word) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  });
  return slots;
}
