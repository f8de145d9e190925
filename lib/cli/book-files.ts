import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BookSource, readBookFiles } from '../phrasebook/yaml-book.ts';

/** Folder of the bundled phrasebooks. */
export const PHRASEBOOKS = join(import.meta.dirname, '../../phrasebooks');

/** Locales that have a bundled book: the folders beside styles.yaml. */
export function bundledLocales(): string[] {
  return readdirSync(PHRASEBOOKS, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .sort();
}

/** Reads a book from a folder of YAML files, or from one file. Names in problems are relative to the working folder. */
export function readBook(path: string): BookSource {
  const names = path.endsWith('.yaml') ? [path] : listYaml(path);
  return readBookFiles(
    names.map((name) => ({ name: relative(process.cwd(), name), text: readFileSync(name, 'utf8') })),
  );
}

/** book.yaml first, so that what it says stands before the entries. */
function listYaml(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files
    .sort((a, b) => Number(b === 'book.yaml') - Number(a === 'book.yaml') || a.localeCompare(b))
    .map((name) => join(folder, name));
}
