import type { Book } from '../../lib/phrasebook/book.ts';

/**
 * A book of so many entries, made of a real one: every copy has its own words in the place of the longer literals, so
 * that vocabulary and automaton grow as those of a real book would. The real entries stand first, unchanged.
 */
export function generateBook(book: Book, size: number): Book {
  const entries = Array.from({ length: size }, (_, index) => {
    const entry = book.entries[index % book.entries.length];
    if (!entry) throw new Error(`${book.id} has no entries`);
    const copy = Math.floor(index / book.entries.length);
    if (copy === 0) return entry;
    return { ...entry, id: `${entry.id}-${copy}`, match: entry.match.map((pattern) => vary(pattern, copy, book.locale)), not: entry.not };
  });
  return { ...book, entries };
}

/** Literal words of five letters and more, outside slots, lists and inflections. */
const LONG_WORD = /(?<![{@~:\w-])[a-z]{5,}(?![\w-]*[:}])/g;

function vary(pattern: string, copy: number, locale: string): string {
  if (!locale.startsWith('zh')) return pattern.replace(LONG_WORD, (word) => word + letters(copy));
  let at = 0;
  // Every other character moves on by a few hundred places among the common ones.
  return pattern.replace(/(?<![@{:\w])[\u4e00-\u9fa5]/g, (char) => (at++ % 2 === 0 ? char : shift(char, copy)));
}

function letters(copy: number): string {
  return copy.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
}

function shift(char: string, copy: number): string {
  const place = char.charCodeAt(0) - 0x4e00;
  return String.fromCharCode(0x4e00 + ((place + copy * 379) % 3500));
}
