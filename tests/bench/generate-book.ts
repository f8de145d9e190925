import { hashWord } from '../../lib/engine/word-classes.ts';
import { compromiseModel } from '../../lib/inflect/compromise.ts';
import type { Book } from '../../lib/phrasebook/book.ts';

/**
 * A book of so many entries, made of a real one: every copy has other words of the language in the place of its longer
 * ones, and one of four variants of each list, so that vocabulary and automaton grow as those of a real book would.
 * The real entries stand first, unchanged.
 */
export function generateBook(book: Book, size: number): Book {
  const vary = createVariation(book.locale);
  const lists = { ...book.lists };
  for (const [name, items] of Object.entries(book.lists)) {
    for (let copy = 1; copy < LIST_VARIANTS; copy++)
      lists[`${name}-v${copy}`] = [...new Set(items.map((item) => vary(item, copy)))];
  }
  const entries = Array.from({ length: size }, (_, index) => {
    const entry = book.entries[index % book.entries.length];
    if (!entry) throw new Error(`${book.id} has no entries`);
    const copy = Math.floor(index / book.entries.length);
    if (copy === 0) return entry;
    const match = entry.match.map((pattern) => vary(withLists(pattern, copy), copy));
    return { ...entry, id: `${entry.id}-${copy}`, match };
  });
  return { ...book, lists, entries };
}

const LIST_VARIANTS = 4;

function withLists(pattern: string, copy: number): string {
  const variant = copy % LIST_VARIANTS;
  return variant === 0 ? pattern : pattern.replace(/@([a-z][a-z0-9-]*)/g, `@$1-v${variant}`);
}

/** Literal words of four letters and more, outside slots, lists and inflections. */
const LONG_WORD = /(?<![{@~:\w-])[a-z]{4,}(?![\w-]*[:}])/g;
const INFLECTED = /~[a-z]+(?::[a-z]+)?/g;
const HAN = /(?<![@{:\w])[\u4e00-\u9fa5]/g;

function createVariation(locale: string): (text: string, copy: number) => string {
  if (locale.startsWith('zh')) {
    // Every other character moves on among the 3,500 common ones.
    return (text, copy) => {
      let at = 0;
      return text.replace(HAN, (char) =>
        at++ % 2 === 0 ? String.fromCharCode(0x4e00 + ((char.charCodeAt(0) - 0x4e00 + copy * 379) % 3500)) : char,
      );
    };
  }
  const words = Object.keys(compromiseModel.one.lexicon).filter((word) => /^[a-z]{4,}$/.test(word));
  const swap = (word: string, copy: number): string => words[(hashWord(word) + copy * 7919) % words.length] ?? word;
  return (text, copy) =>
    text
      .replace(INFLECTED, (word) => (copy === 0 ? word : swap(word, copy)))
      .replace(LONG_WORD, (word) => swap(word, copy));
}
