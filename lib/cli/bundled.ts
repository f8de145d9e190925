import { createMatcher, type Matcher } from '../engine/scan.ts';
import type { Book } from '../phrasebook/book.ts';
import { compileBooks } from '../phrasebook/compile-book.ts';
import { detailsOf } from '../phrasebook/details.ts';
import type { EntryDetails } from '../phrasebook/types.ts';
import { bundledLocales, PHRASEBOOKS, readBook } from './book-files.ts';
import { languageData } from './language-data.ts';

/** A bundled book, compiled. */
export interface BundledBook {
  readonly book: Book;
  readonly matcher: Matcher;
  readonly details: readonly EntryDetails[];
}

/**
 * Reads and compiles a bundled book. Our own books are strict: the first bad entry stops it.
 * @throws with file, line, entry and what to write instead
 */
export function compileBundled(locale: string): BundledBook {
  const source = readBook(`${PHRASEBOOKS}/${locale}`);
  const { tables, problems } = source.book ? compileBooks([source.book], languageData(locale)) : { tables: undefined, problems: [] };
  const placed = [...source.problems, ...problems.flat().map(source.place)];
  const [first] = placed;
  if (first) throw new Error(`${first.file}:${first.line}: ${first.entry === undefined ? '' : `${first.entry}: `}${first.message}`);
  if (!source.book || !tables) throw new Error(`No phrasebook in ${locale}`);
  return { book: source.book, matcher: createMatcher(tables), details: detailsOf(source.book) };
}

export function compileAllBundled(): BundledBook[] {
  return bundledLocales().map(compileBundled);
}
