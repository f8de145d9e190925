import { tablesToText } from '../phrasebook/pack.ts';
import { compileBundled } from './bundled.ts';

/** A file of the extension's own. */
export interface PackFile {
  readonly path: string;
  readonly contents: string;
}

/** The bundled books as the extension reads them: matcher tables, and what cards show by entry id and of the checklist. */
export function buildPacks(): PackFile[] {
  const books = compileBundled();
  const index = { locales: books.map(({ book }) => book.locale) };
  return [
    { path: 'packs/index.json', contents: JSON.stringify(index) },
    ...books.flatMap(({ book, matcher, details, checklist }) => [
      { path: `packs/${book.locale}.tables.txt`, contents: tablesToText(matcher.tables) },
      { path: `packs/${book.locale}.details.json`, contents: JSON.stringify(details) },
      { path: `packs/${book.locale}.checklist.json`, contents: JSON.stringify(checklist) },
    ]),
  ];
}
