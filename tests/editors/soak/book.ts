import { compileBooks } from '../../../lib/phrasebook/compile-book.ts';
import { detailsOf } from '../../../lib/phrasebook/details.ts';
import { tablesToText } from '../../../lib/phrasebook/pack.ts';
import type { EntryDetails } from '../../../lib/phrasebook/types.ts';
import { bookOf, entry } from '../../engine/one-entry.ts';

/** A phrasebook as a page takes it. */
export interface SoakBook {
  /** Matcher tables as text, by locale. */
  readonly tables: Readonly<Record<string, string>>;
  readonly details: readonly EntryDetails[];
}

const ENGLISH = [
  entry({
    id: 'must',
    match: ['you must wait'],
    rewrites: { default: ['there is a queue', 'I answer by {?time} today'] },
  }),
  entry({ id: 'calm', match: ['calm down'], severity: 'high', rewrites: { default: ['bear with me'] } }),
  entry({ id: 'just', match: ['just now'], severity: 'low', rewrites: { default: ['now', 'a moment ago 🙂'] } }),
];
const CHINESE = [entry({ id: 'normal', match: ['系统显示正常'], rewrites: { default: ['我这边看到设备是在线的'] } })];

/** A few entries in two languages: a blank, an emoji, rewrites longer and shorter than what they replace. */
export function createSoakBook(): SoakBook {
  const books = [
    bookOf('en', { id: 'soak-en', entries: ENGLISH }),
    bookOf('zh-CN', { id: 'soak-zh', entries: CHINESE }),
  ];
  const tables = books.map((book) => [book.locale, tablesToText(compileBooks([book], {}).tables)] as const);
  return { tables: Object.fromEntries(tables), details: books.flatMap(detailsOf) };
}
