import { joinStyles } from '../phrasebook/book-styles.ts';
import { checklistOf } from '../phrasebook/details.ts';
import { tablesToText } from '../phrasebook/pack.ts';
import { compileBundled } from './bundled.ts';
import { readStyles } from './styles.ts';

/** A file of the extension's own. */
export interface PackFile {
  readonly path: string;
  readonly contents: string;
}

/** The bundled books as the extension reads them: matcher tables, the styles, and what cards show by entry id and of the checklist. */
export function buildPacks(): PackFile[] {
  const books = compileBundled();
  const styles = joinStyles(
    readStyles(),
    books.map(({ book }) => book),
  );
  const index = { locales: books.map(({ book }) => book.locale) };
  return [
    { path: 'packs/index.json', contents: JSON.stringify(index) },
    { path: 'packs/styles.json', contents: JSON.stringify(styles) },
    ...books.flatMap(({ book, matcher, details }) => [
      { path: `packs/${book.locale}.tables.txt`, contents: tablesToText(matcher.tables) },
      { path: `packs/${book.locale}.details.json`, contents: JSON.stringify(details) },
      { path: `packs/${book.locale}.checklist.json`, contents: JSON.stringify(checklistOf(book, styles)) },
    ]),
  ];
}
