import type { Tables } from './tables.ts';
import { hashWord } from './word-classes.ts';

/** Token to id; the tables hold it ready, so that nothing is built when they are loaded. */
export interface Vocabulary {
  /** @returns from 1; 0 for a token that no pattern names */
  id(token: string): number;
}

export function createVocabulary({ vocabulary, wordStart, wordSlots, variantIds }: Tables): Vocabulary {
  const mask = wordSlots.length - 1;
  const variantsFrom = wordStart.length - 1 - variantIds.length;
  const isWord = (word: number, token: string): boolean => {
    const start = wordStart[word - 1] ?? 0;
    return (wordStart[word] ?? 0) === start + token.length + 1 && vocabulary.startsWith(token, start);
  };
  return {
    id(token) {
      for (let slot = hashWord(token) & mask; ; slot = (slot + 1) & mask) {
        const word = wordSlots[slot] ?? 0;
        if (word === 0) return 0;
        if (isWord(word, token)) return word <= variantsFrom ? word : (variantIds[word - variantsFrom - 1] ?? 0);
      }
    },
  };
}
