import { languageData } from '../../lib/cli/language-data.ts';
import { createEngine } from '../../lib/engine/engine.ts';
import { createMatcher, type Matcher } from '../../lib/engine/scan.ts';
import type { Context, Finding, Review } from '../../lib/engine/types.ts';
import { type Book, parseBook } from '../../lib/phrasebook/book.ts';
import { compileBooks } from '../../lib/phrasebook/compile-book.ts';

const LANGUAGES = new Map(['en', 'zh-CN'].map((locale) => [locale, languageData(locale)]));

type Parts = Record<string, unknown>;

/** An entry with everything a test doesn't care about filled in. */
export function entry(parts: Parts): Parts {
  return {
    id: 'test.entry',
    label: { en: 'Test' },
    category: 'vague',
    severity: 'medium',
    why: { en: 'A test.' },
    rewrites: { default: ['better'] },
    flag: ['a', 'b'],
    pass: ['a', 'b'],
    ...parts,
  };
}

export function bookOf(locale: string, parts: Parts): Book {
  const { book, problems } = parseBook({ format: 'kindword-phrasebook/1', id: 'test', locale, version: '1', ...parts });
  if (!book) throw new Error(JSON.stringify(problems));
  return book;
}

/** A matcher of a book; throws with the problems of a bad one. */
export function matcherOf(locale: string, parts: Parts): Matcher {
  const { tables, problems } = compileBooks([bookOf(locale, parts)], LANGUAGES.get(locale) ?? {});
  if (problems.flat().length > 0)
    throw new Error(
      problems
        .flat()
        .map(({ message }) => message)
        .join('\n'),
    );
  return createMatcher(tables);
}

export function localeOf(text: string): string {
  return /[\u4e00-\u9fff]/.test(text) ? 'zh-CN' : 'en';
}

export function reviewWith(
  parts: Parts,
  text: string,
  context: Context = {},
  locale = localeOf(JSON.stringify(parts) + text),
): Review {
  return createEngine([matcherOf(locale, parts)]).review({ text, skip: [] }, { locale, ...context });
}

/** What one pattern finds in a text. */
export function findAll(pattern: string, text: string, book: Parts = {}, parts: Parts = {}): readonly Finding[] {
  return reviewWith({ entries: [entry({ match: [pattern], ...parts })], ...book }, text).findings;
}

/** The words found, `[slot]` values after them: `why do you always {a} = restart it`. */
export function words(pattern: string, text: string, book: Parts = {}, parts: Parts = {}): string[] {
  return findAll(pattern, text, book, parts).map((finding) => {
    const slots = Object.entries(finding.slots).map(([name, { from, to }]) => ` {${name}}=${text.slice(from, to)}`);
    return finding.text + slots.join('');
  });
}
