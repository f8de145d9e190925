import type { Book } from '../../lib/phrasebook/book.ts';

/**
 * A book of so many entries, made of a real one: every copy has its own words in the place of the longer literals, also
 * in its lists, so that vocabulary and automaton grow as those of a real book would. The real entries stand first,
 * unchanged.
 */
export function generateBook(book: Book, size: number): Book {
  const lists = { ...book.lists };
  const entries = Array.from({ length: size }, (_, index) => {
    const entry = book.entries[index % book.entries.length];
    if (!entry) throw new Error(`${book.id} has no entries`);
    const copy = Math.floor(index / book.entries.length);
    if (copy === 0) return entry;
    const match = entry.match.map((pattern) => varyPattern(pattern, copy, book, lists));
    return { ...entry, id: `${entry.id}-${copy}`, match };
  });
  return { ...book, lists, entries };
}

function varyPattern(pattern: string, copy: number, book: Book, lists: Record<string, string[]>): string {
  return vary(pattern, copy, book.locale).replace(/@([a-z][a-z0-9-]*)/g, (whole, name: string) => {
    const items = book.lists[name];
    if (!items) return whole;
    const own = `${name}-${letters(copy)}`;
    lists[own] ??= [...new Set(items.map((item) => vary(item, copy, book.locale)))];
    return `@${own}`;
  });
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
