import { browser } from '../browser.ts';
import type { TablesPart } from '../messages.ts';
import type { ChecklistDetails, EntryDetails, Style } from '../phrasebook/types.ts';

/** What `packs/index.json` of the built extension says. */
interface Index {
  readonly locales: readonly string[];
}

let index: Promise<Index> | undefined;
let styles: Promise<readonly Style[]> | undefined;
let details: Promise<ReadonlyMap<string, EntryDetails>> | undefined;

/** Units of text in one answer: far below what a browser lets a message hold, and more than a book of 5,000 entries needs. */
const PART = 2 ** 24;

/** A part of a locale's matcher tables, from a place in their text on; undefined when no book has that locale. */
export async function findTables(locale: string, from: number): Promise<TablesPart | undefined> {
  if (!(await getIndex()).locales.includes(locale)) return undefined;
  const text = await textOf(`${locale}.tables.txt`);
  return { text: text.slice(from, from + PART), length: text.length };
}

/** Details of the entries that are known, in the order asked. */
export async function findEntries(ids: readonly string[]): Promise<readonly EntryDetails[]> {
  details ??= getAllDetails().catch((error) => {
    details = undefined;
    throw error;
  });
  const known = await details;
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** A book's checklist; empty when no book has that locale. */
export async function findChecklist(locale: string): Promise<readonly ChecklistDetails[]> {
  if (!(await getIndex()).locales.includes(locale)) return [];
  return getPack<readonly ChecklistDetails[]>(`${locale}.checklist.json`);
}

/** Kindword's own styles and those of the books, in the order they are offered. */
export function findStyles(): Promise<readonly Style[]> {
  styles ??= getPack<readonly Style[]>('styles.json').catch((error) => {
    styles = undefined;
    throw error;
  });
  return styles;
}

async function getAllDetails(): Promise<ReadonlyMap<string, EntryDetails>> {
  const { locales } = await getIndex();
  const packs = await Promise.all(locales.map((locale) => getPack<readonly EntryDetails[]>(`${locale}.details.json`)));
  return new Map(packs.flat().map((entry) => [entry.entry, entry]));
}

async function getIndex(): Promise<Index> {
  index ??= getPack<Index>('index.json').catch((error) => {
    index = undefined;
    throw error;
  });
  return index;
}

/** The packs come with the extension and were checked when it was built. */
async function getPack<T>(name: string): Promise<T> {
  return JSON.parse(await textOf(name)) as T;
}

async function textOf(name: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/packs/${name}`));
  if (!response.ok) throw new Error(`pack ${name}: HTTP ${response.status}`);
  return response.text();
}
