import { join } from 'node:path';
import { createMatcher, type Matcher } from '../engine/scan.ts';
import type { Book } from '../phrasebook/book.ts';
import { checkStyles } from '../phrasebook/book-styles.ts';
import { compileBooks } from '../phrasebook/compile-book.ts';
import { detailsOf } from '../phrasebook/details.ts';
import type { EntryDetails } from '../phrasebook/types.ts';
import { bundledLocales, PHRASEBOOKS, readBook } from './book-files.ts';
import { languageData } from './language-data.ts';
import { readStyles } from './styles.ts';

/** A book, compiled on its own. */
export interface CompiledBook {
  readonly book: Book;
  readonly matcher: Matcher;
  readonly details: readonly EntryDetails[];
}

/**
 * Reads and compiles a book from its folder or file. Strict, as our own books are: the first bad entry stops it.
 * @throws with file, line, entry and what to write instead
 */
export function compilePath(path: string): CompiledBook {
  const source = readBook(path);
  const { book } = source;
  const { tables, problems } = book
    ? compileBooks([book], languageData(book.locale))
    : { tables: undefined, problems: [] };
  const styles = book ? checkStyles(book, readStyles()) : [];
  const [first] = [...source.problems, ...[...problems.flat(), ...styles].map(source.place)];
  if (first)
    throw new Error(
      `${first.file}:${first.line}: ${first.entry === undefined ? '' : `${first.entry}: `}${first.message}`,
    );
  if (!book || !tables) throw new Error(`No phrasebook in ${path}`);
  return { book, matcher: createMatcher(tables), details: detailsOf(book) };
}

/** The phrasebooks that ship with Kindword. */
export function compileBundled(): CompiledBook[] {
  return bundledLocales().map((locale) => compilePath(join(PHRASEBOOKS, locale)));
}
