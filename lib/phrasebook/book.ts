import * as v from 'valibot';
import { CATEGORIES, SEVERITIES } from '../engine/types.ts';

/** Longest string of a book, UTF-16 units. */
const LONGEST = 400;

/** Bidi controls and zero-width characters can make a text read as another; emoji joiners and variation selectors may stay. */
const HIDDEN = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

const text = v.pipe(
  v.string('write a text'),
  v.maxLength(LONGEST, `write at most ${LONGEST} characters`),
  v.check((value) => !HIDDEN.test(value), 'take out the invisible characters (bidi controls, zero width)'),
);
const filled = v.pipe(
  text,
  v.check((value) => value.trim() !== '', 'write something'),
);
const name = v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/, 'write a name of small letters, digits and hyphens'));
const entryId = v.pipe(text, v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'write an id such as blame.why-always'));
const texts = v.array(filled, 'write a list');
const localized = v.strictObject({ en: filled, 'zh-CN': v.optional(filled) });
const patterns = v.pipe(texts, v.minLength(1, 'write at least one pattern'));

const example = v.union(
  [filled, v.strictObject({ reply: filled, customer: v.optional(text), style: v.optional(name) })],
  'write a reply, or {reply, customer, style}',
);
const examples = v.pipe(v.array(example, 'write a list'), v.minLength(2, 'write at least two examples'));

const rewrite = v.union(
  [filled, v.strictObject({ text: filled, gloss: v.optional(v.record(text, filled)) })],
  'write a text, or {text, gloss}',
);

export const entrySchema = v.strictObject({
  id: entryId,
  label: localized,
  category: v.picklist(CATEGORIES, `write one of ${CATEGORIES.join(', ')}`),
  severity: v.picklist(SEVERITIES, `write one of ${SEVERITIES.join(', ')}`),
  styles: v.optional(v.array(name), []),
  match: patterns,
  not: v.optional(texts, []),
  unless: v.optional(texts, []),
  when: v.optional(texts, []),
  soften: v.optional(texts, []),
  raise: v.optional(texts, []),
  why: localized,
  replace: v.optional(v.picklist(['span', 'sentence'], 'write span or sentence'), 'span'),
  rewrites: v.record(name, v.pipe(v.array(rewrite, 'write a list'), v.minLength(1, 'write at least one rewrite'))),
  flag: examples,
  pass: examples,
  render: v.optional(v.array(v.strictObject({ in: filled, style: v.optional(name, 'default'), out: filled })), []),
});

const cueSchema = v.strictObject({
  match: patterns,
  strong: v.optional(texts, []),
  not: v.optional(texts, []),
  flag: v.pipe(texts, v.minLength(2, 'write at least two examples')),
  pass: v.pipe(texts, v.minLength(2, 'write at least two examples')),
});

const checklistSchema = v.strictObject({
  id: name,
  label: localized,
  why: localized,
  cues: v.optional(v.array(name), []),
  within: v.optional(v.pipe(text, v.regex(/^[1-9]\d?$/, 'write a number of sentences'))),
  wanted: v.optional(texts, []),
  starters: v.optional(v.record(name, v.array(rewrite, 'write a list')), {}),
});

/** A name stands on a button beside three others. */
const LONGEST_NAME = 14;
const short = v.pipe(
  filled,
  v.maxLength(LONGEST_NAME, `write at most ${LONGEST_NAME} characters: it stands on a button`),
);
const ids = v.pipe(v.array(name, 'write a list'), v.minLength(1, 'name at least one'));

export const styleSchema = v.strictObject({
  id: name,
  name: v.strictObject({ en: short, 'zh-CN': v.optional(short) }),
  meaning: localized,
  order: ids,
  checklist: ids,
});

export const bookSchema = v.strictObject({
  format: v.literal('kindword-phrasebook/1', 'write kindword-phrasebook/1'),
  id: name,
  locale: v.pipe(text, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'write a language tag such as en or zh-CN')),
  version: filled,
  name: v.optional(localized),
  lists: v.optional(
    v.record(
      name,
      v.pipe(texts, v.minLength(1, 'write at least one item'), v.maxLength(200, 'write at most 200 items')),
    ),
    {},
  ),
  allow: v.optional(texts, []),
  entries: v.optional(v.array(entrySchema), []),
  cues: v.optional(v.record(name, cueSchema), {}),
  customer: v.optional(v.record(name, cueSchema), {}),
  checklist: v.optional(v.array(checklistSchema), []),
  styles: v.optional(v.array(styleSchema), []),
});

/** A phrasebook as its authors wrote it, defaults filled in. */
export type Book = v.InferOutput<typeof bookSchema>;
export type Entry = Book['entries'][number];
export type Cue = Book['cues'][string];
export type Example = Entry['flag'][number];

/** Where in a book something stands, as keys and indexes from its root. */
export type BookPath = readonly (string | number)[];

/** Something a book's author has to mend. */
export interface Problem {
  readonly path: BookPath;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** A book's value checked against the schema; all problems are listed, not only the first. */
export function parseBook(value: unknown): { readonly book?: Book; readonly problems: readonly Problem[] } {
  const result = v.safeParse(bookSchema, value);
  if (result.success) return { book: result.output, problems: [] };
  const problems = result.issues.map((issue) => ({
    path: issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [],
    message: messageOf(issue),
  }));
  return { problems };
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.at(-1)?.key;
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `unknown key “${String(key)}”; take it out, or look up its spelling in the phrasebook guide`;
  if (issue.received === 'undefined') return `“${String(key)}” is missing; add it`;
  return issue.message;
}
