import { createCustomerReader } from '../engine/customer.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { createReader } from '../engine/reading.ts';
import { createMatcher, type Matcher } from '../engine/scan.ts';
import type { Finding } from '../engine/types.ts';
import type { Book, BookPath, Entry, Example, Problem } from './book.ts';
import { checkStyles } from './book-styles.ts';
import { checkChecklist } from './check-checklist.ts';
import { checkRewrites } from './check-rewrites.ts';
import { compileBooks, type LanguageData } from './compile-book.ts';
import { detailsOf, exampleText } from './details.ts';
import type { Transform } from './render.ts';
import type { Style } from './types.ts';

/** What checking a book needs to know beside it. */
export interface CheckOptions {
  readonly language: LanguageData;
  readonly transform: Transform;
  /** Kindword's own styles, which entries and rewrites may name beside the book's. */
  readonly styles: readonly Style[];
}

/**
 * Runs everything a book promises: patterns, conditions, rewrites, and every entry's and cue's own examples.
 * @returns all problems; none means the book can ship
 */
export function checkBook(book: Book, options: CheckOptions): Problem[] {
  const { tables, problems: compiled } = compileBooks([book], options.language);
  const problems: Problem[] = [...(compiled[0] ?? []), ...checkStyles(book, options.styles)];
  const matcher = createMatcher(tables);
  const checker: Checker = { book, options, matcher, engine: createEngine([matcher]) };
  const details = detailsOf(book);
  const styles = [...options.styles, ...book.styles].map(({ id }) => id);
  book.entries.forEach((entry, at) => {
    const path = ['entries', at];
    const broken = problems.some((problem) => problem.path[0] === 'entries' && problem.path[1] === at);
    problems.push(...checkNamedStyles(entry, path, styles));
    if (broken) return;
    problems.push(...checkExamples(checker, entry, path));
    const detail = details[at];
    if (detail) problems.push(...checkRewrites(checker, entry, detail, path));
  });
  return [...problems, ...checkChecklist(book, styles), ...checkCues(checker), ...checkCustomerCues(checker)];
}

export interface Checker {
  readonly book: Book;
  readonly options: CheckOptions;
  readonly matcher: Matcher;
  readonly engine: Engine;
}

function checkNamedStyles(entry: Entry, path: BookPath, styles: readonly string[]): Problem[] {
  const named = [...entry.styles, ...Object.keys(entry.rewrites).filter((style) => style !== 'default')];
  const unknown = named.filter((style) => !styles.includes(style));
  const problems = unknown.map((style) => ({
    path: [...path, 'rewrites'],
    message: `There is no style “${style}”; there are ${styles.join(', ')}.`,
  }));
  if (!('default' in entry.rewrites) && entry.styles.length === 0) {
    problems.push({
      path: [...path, 'rewrites'],
      message: 'A style without its own rewrites falls back to “default”; add it.',
    });
  }
  return problems;
}

function checkExamples(checker: Checker, entry: Entry, path: BookPath): Problem[] {
  const missed = entry.flag.flatMap((example, at) =>
    findingIn(checker, entry, example)
      ? []
      : [
          {
            path: [...path, 'flag', at],
            message: `“${exampleText(example)}” isn't found by its own entry; widen “match” or take the example out.`,
          },
        ],
  );
  const wrong = entry.pass.flatMap((example, at) => {
    const finding = findingIn(checker, entry, example);
    if (!finding) return [];
    return [
      {
        path: [...path, 'pass', at],
        message: `“${exampleText(example)}” is found at “${finding.text}” but must not be; narrow “match”, or add to “not” or “unless”.`,
      },
    ];
  });
  return [...missed, ...wrong];
}

/** The entry's finding in an example, under whatever mark it stands. */
export function findingIn(checker: Checker, entry: Entry, example: Example): Finding | undefined {
  const { reply, customer, style } = typeof example === 'string' ? { reply: example } : example;
  const { findings } = checker.engine.review(
    { text: reply, skip: [] },
    { locale: checker.book.locale, customer: customer ?? '', style: style ?? entry.styles[0] ?? 'default' },
  );
  const id = `${checker.book.id}/${entry.id}`;
  return findings.flatMap((finding) => [finding, ...finding.also]).find((finding) => finding.entry === id);
}

function checkCues(checker: Checker): Problem[] {
  const { book, matcher } = checker;
  const reader = createReader([matcher]);
  return cueProblems(book.cues, 'cues', (name, text) =>
    reader
      .read({ text, skip: [] }, book.locale)
      .some(({ hits }) => hits.cues.some(({ owner }) => matcher.tables.cues[owner] === name)),
  );
}

function checkCustomerCues({ book, matcher }: Checker): Problem[] {
  const read = createCustomerReader([matcher]);
  return cueProblems(book.customer, 'customer', (name, text) => name in read(text, book.locale).cues);
}

function cueProblems(cues: Book['cues'], key: string, holds: (name: string, text: string) => boolean): Problem[] {
  return Object.entries(cues).flatMap(([name, cue]) => [
    ...cue.flag.flatMap((text, at) =>
      holds(name, text)
        ? []
        : [
            {
              path: [key, name, 'flag', at],
              message: `The cue doesn't hold in “${text}”; widen “match” or take the example out.`,
            },
          ],
    ),
    ...cue.pass.flatMap((text, at) =>
      holds(name, text)
        ? [
            {
              path: [key, name, 'pass', at],
              message: `The cue holds in “${text}” but must not; narrow “match” or add to “not”.`,
            },
          ]
        : [],
    ),
  ]);
}
