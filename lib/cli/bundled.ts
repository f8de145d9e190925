import { join } from 'node:path';
import { createMatcher, type Matcher } from '../engine/scan.ts';
import type { Book } from '../phrasebook/book.ts';
import { compileBooks } from '../phrasebook/compile-book.ts';
import { checklistOf, detailsOf } from '../phrasebook/details.ts';
import type { ChecklistDetails, EntryDetails } from '../phrasebook/types.ts';
import { bundledLocales, PHRASEBOOKS, readBook } from './book-files.ts';
import { languageData } from './language-data.ts';
import { checklistOrders } from './styles.ts';

/** A book, compiled on its own. */
export interface CompiledBook {
  readonly book: Book;
  readonly matcher: Matcher;
  readonly details: readonly EntryDetails[];
  readonly checklist: readonly ChecklistDetails[];
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
  const [first] = [...source.problems, ...problems.flat().map(source.place)];
  if (first)
    throw new Error(
      `${first.file}:${first.line}: ${first.entry === undefined ? '' : `${first.entry}: `}${first.message}`,
    );
  if (!book || !tables) throw new Error(`No phrasebook in ${path}`);
  const checklist = checklistOf(book, checklistOrders());
  return { book, matcher: createMatcher(tables), details: detailsOf(book), checklist };
}

/** The phrasebooks that ship with Kindword. */
export function compileBundled(): CompiledBook[] {
  return bundledLocales().map((locale) => compilePath(join(PHRASEBOOKS, locale)));
}
