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
  return {
    id(token) {
      for (let slot = hashWord(token) & mask; ; slot = (slot + 1) & mask) {
        const word = wordSlots[slot] ?? 0;
        if (word === 0) return 0;
        if (!standsAt(vocabulary, wordStart[word - 1] ?? 0, token)) continue;
        return word <= variantsFrom ? word : (variantIds[word - variantsFrom - 1] ?? 0);
      }
    },
  };
}

/** Whether a line is this word. Letter by letter: most differ in the first, and `startsWith` costs more than all of them. */
function standsAt(lines: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (lines.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  return lines.charCodeAt(start + word.length) === 0x0a;
}
