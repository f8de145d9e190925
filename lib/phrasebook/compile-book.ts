import { OwnerKind, type Tables } from '../engine/tables.ts';
import type { Lexicon, WordClass } from '../engine/word-classes.ts';
import type { Book, BookPath, Entry, Problem } from './book.ts';
import { checklistRows } from './checklist-rows.ts';
import { type CueNames, parseCondition } from './conditions.ts';
import { createEntryWriter, type EntryWriter } from './entry-writer.ts';
import { measureChances } from './frequency.ts';
import { narrow } from './narrow.ts';
import { type Pattern, PatternError } from './nodes.ts';
import { parsePattern } from './pattern.ts';
import { checkLimits } from './pattern-limits.ts';
import { createPatternStore, createScope, type PatternScope } from './pattern-scope.ts';
import { createPatternWriter, type PatternWriter } from './pattern-writer.ts';
import { tabulateVocabulary } from './vocabulary-table.ts';

/** What a language brings to compiling; made from compromise and OpenCC at build. */
export interface LanguageData {
  readonly inflect?: (word: string, wordClass?: WordClass) => readonly string[];
  readonly lexicon?: Lexicon;
  /** Simplified character for a Traditional one. */
  readonly variants?: ReadonlyMap<string, readonly string[]>;
}

export interface CompileResult {
  readonly tables: Tables;
  /** Per book, in the order given. An entry with a problem is left out of the tables. */
  readonly problems: readonly (readonly Problem[])[];
}

/** Compiles the books of one locale together, at once. */
export function compileBooks(books: readonly Book[], language: LanguageData): CompileResult {
  const steps = compileInSteps(books, language);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Compiles the books of one locale together; pauses after each entry, so that a caller can give way to other work.
 * @throws when the books are of different locales
 */
export function* compileInSteps(books: readonly Book[], language: LanguageData): Generator<undefined, CompileResult> {
  const locale = books[0]?.locale ?? 'en';
  if (books.some((book) => book.locale !== locale))
    throw new Error(`Books of one matcher share a locale: ${books.map((b) => b.locale)}`);
  const compiler = createCompiler(books, language);
  for (const [index, book] of books.entries()) {
    compiler.openBook(book, index);
    for (const [at, entry] of book.entries.entries()) {
      compileEntry(compiler, entry, ['entries', at]);
      yield;
    }
    yield* compileNamed(compiler, book);
  }
  return { tables: yield* finish(compiler, books, language), problems: compiler.problems };
}

interface Compiler {
  readonly patterns: PatternWriter;
  readonly tokens: readonly string[];
  readonly names: CueNames;
  readonly entries: EntryWriter;
  readonly ids: Set<string>;
  readonly problems: Problem[][];
  book: string;
  list: Problem[];
  scope: PatternScope;
  /** Patterns read before, by their source: owners may share them. */
  parsed: Map<string, Pattern>;
  readonly chinese: boolean;
  openBook(book: Book, index: number): void;
}

function createCompiler(books: readonly Book[], language: LanguageData): Compiler {
  const store = createPatternStore(measureChances(books));
  const compiler: Compiler = {
    patterns: createPatternWriter(store.code),
    tokens: store.tokens,
    names: {
      cues: [...new Set(books.flatMap((book) => Object.keys(book.cues)))],
      customerCues: [...new Set(books.flatMap((book) => Object.keys(book.customer)))],
    },
    entries: createEntryWriter(),
    ids: new Set(),
    problems: books.map(() => []),
    book: '',
    list: [],
    scope: createScope({}, language.inflect, store),
    parsed: new Map(),
    chinese: books[0]?.locale.startsWith('zh') ?? false,
    openBook(book, index) {
      compiler.book = book.id;
      compiler.list = compiler.problems[index] ?? [];
      compiler.scope = createScope(book.lists, language.inflect, store);
      compiler.parsed = new Map();
    },
  };
  return compiler;
}

function compileEntry(compiler: Compiler, entry: Entry, path: BookPath): void {
  const problems: Problem[] = [];
  const id = `${compiler.book}/${entry.id}`;
  if (compiler.ids.has(id))
    problems.push({ path: [...path, 'id'], message: `Two entries have the id “${entry.id}”; give one another.` });
  compiler.ids.add(id);
  const oneCharacter = entry.category === 'register';
  const matches = entry.match.map((source, at) =>
    tryParse(compiler, source, () => [...path, 'match', at], problems, oneCharacter),
  );
  const nots = entry.not.map((source, at) => tryParse(compiler, source, () => [...path, 'not', at], problems, true));
  const conditions = (key: 'unless' | 'when' | 'soften' | 'raise') =>
    entry[key]
      .map((source, at) => {
        const condition = parseCondition(source, compiler.names);
        if (typeof condition === 'string') problems.push({ path: [...path, key, at], message: condition });
        return condition;
      })
      .filter((condition) => typeof condition !== 'string');
  const row = {
    id,
    category: entry.category,
    severity: entry.severity,
    replace: entry.replace,
    styles: entry.styles,
    unless: conditions('unless'),
    when: conditions('when'),
    soften: conditions('soften'),
    raise: conditions('raise'),
  };
  compiler.list.push(...problems);
  if (problems.length > 0) return;
  const owner = compiler.entries.add(row);
  addPatterns(compiler, OwnerKind.entry, owner, matches, nots);
}

/** @returns undefined for a pattern that can't be used, which is listed */
function tryParse(
  compiler: Compiler,
  source: string,
  path: () => BookPath,
  problems: Problem[],
  oneCharacter: boolean,
): Pattern | undefined {
  try {
    const pattern = compiler.parsed.get(source) ?? parsePattern(source, compiler.scope);
    checkLimits(pattern, oneCharacter);
    compiler.parsed.set(source, pattern);
    return pattern;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    problems.push({ path: path(), message: `Pattern “${source}”: ${error.message}` });
    return undefined;
  }
}

type Patterns = readonly (Pattern | undefined)[];

function addPatterns({ patterns }: Compiler, kind: number, owner: number, matches: Patterns, nots: Patterns): void {
  matches.forEach((pattern, at) => pattern && patterns.addMatch(pattern, kind, owner, at));
  for (const pattern of nots) if (pattern) patterns.addNot(pattern, kind, owner);
}

/** Cues, the customer's cues and the names that are left alone. */
function* compileNamed(compiler: Compiler, book: Book): Generator<undefined, void> {
  yield* compileCues(compiler, book.cues, 'cues', OwnerKind.cue, compiler.names.cues);
  yield* compileCues(compiler, book.customer, 'customer', OwnerKind.customerCue, compiler.names.customerCues);
  book.allow.forEach((source, at) => {
    const pattern = tryParse(compiler, escapeLiteral(source), () => ['allow', at], compiler.list, true);
    addPatterns(compiler, OwnerKind.allow, 0, [pattern], []);
  });
}

const escapeLiteral = (source: string): string => source.replace(/[()|[\]{}~@^$\\]/g, '\\$&');

function* compileCues(
  compiler: Compiler,
  cues: Book['cues'],
  key: string,
  kind: number,
  names: readonly string[],
): Generator<undefined, void> {
  for (const [name, cue] of Object.entries(cues)) {
    const parse = (list: 'match' | 'strong' | 'not'): Patterns =>
      cue[list].map((source, at) => tryParse(compiler, source, () => [key, name, list, at], compiler.list, false));
    yield;
    const owner = names.indexOf(name);
    const nots = parse('not');
    addPatterns(compiler, kind, owner, parse('match'), nots);
    if (kind === OwnerKind.customerCue)
      addPatterns(compiler, OwnerKind.strongCustomerCue, owner, parse('strong'), nots);
    else if (cue.strong.length > 0)
      compiler.list.push({
        path: [key, name, 'strong'],
        message: 'Only cues of the customer have “strong”; move its patterns to “match”.',
      });
  }
}

function* finish(compiler: Compiler, books: readonly Book[], language: LanguageData): Generator<undefined, Tables> {
  const { patterns, tokens, names, entries } = compiler;
  const { lexicon } = language;
  const arrays = yield* patterns.arrays(tokens.length);
  yield;
  const { vocabulary, ...vocabularyArrays } = tabulateVocabulary(tokens, language.variants);
  return {
    format: 'kindword-tables/1',
    locale: books[0]?.locale ?? 'en',
    slotNames: patterns.slotNames.all,
    entryIds: entries.ids.join('\n'),
    styleLists: entries.styleLists,
    conditionLists: entries.conditionLists,
    cues: names.cues,
    customerCues: names.customerCues,
    checklist: books.flatMap((book, index) => addChecklist(compiler, book, index)),
    suffixes: lexicon?.suffixes ?? [],
    vocabulary,
    ...narrow({ entries: entries.rows, ...vocabularyArrays }),
    ...arrays,
    lexicon,
    lexiconHashes: lexicon?.hashes ?? new Uint32Array(),
    lexiconBits: lexicon?.bits ?? new Uint8Array(),
  };
}

function addChecklist(compiler: Compiler, book: Book, index: number): Tables['checklist'] {
  const { rows, problems } = checklistRows(book, compiler.names);
  compiler.problems[index]?.push(...problems);
  return rows;
}
