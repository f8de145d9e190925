import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PHRASEBOOKS, readBook } from '../../../lib/cli/book-files.ts';
import { languageData } from '../../../lib/cli/language-data.ts';
import type { Book } from '../../../lib/phrasebook/book.ts';
import { compileBooks } from '../../../lib/phrasebook/compile-book.ts';
import { detailsOf } from '../../../lib/phrasebook/details.ts';
import { tablesToText } from '../../../lib/phrasebook/pack.ts';
import { EXTENSION } from '../../demo/browser.ts';
import { generateBook } from '../generate-book.ts';

export const LOCALES = ['en', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];

export function bundledBook(locale: Locale): Book {
  const { book, problems } = readBook(join(PHRASEBOOKS, locale));
  if (!book) throw new Error(JSON.stringify(problems[0]));
  return book;
}

/** A copy of the built extension whose books have so many entries; in a temporary folder. */
export function extensionWith(sizes: Readonly<Record<Locale, number>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kindword-bench-'));
  cpSync(EXTENSION, folder, { recursive: true });
  for (const locale of LOCALES) {
    const book = generateBook(bundledBook(locale), sizes[locale]);
    const { tables } = compileBooks([book], languageData(locale));
    writeFileSync(join(folder, 'packs', `${locale}.tables.txt`), tablesToText(tables));
    writeFileSync(join(folder, 'packs', `${locale}.details.json`), JSON.stringify(detailsOf(book)));
  }
  return folder;
}
