import { languageData } from '../../lib/cli/language-data.ts';
import { createMatcher, type Matcher, scanSentence } from '../../lib/engine/scan.ts';
import type { Book } from '../../lib/phrasebook/book.ts';
import { compileInSteps, type LanguageData } from '../../lib/phrasebook/compile-book.ts';
import { tablesFromText, tablesToText } from '../../lib/phrasebook/pack.ts';
import { generateBook } from './generate-book.ts';
import { cpuTime, fixed, median, retained } from './measure.ts';
import { benchSentences } from './sentences.ts';

export interface EngineFigures {
  readonly bytes: number;
  readonly microsecondsPerSentence: number;
}

/** Matching, building, loading and memory of one locale's matcher at a size; printed as a row. */
export function benchEngine(book: Book, size: number): EngineFigures {
  const big = generateBook(book, size);
  const language = languageData(book.locale);
  const built = measureBuild(big, language);
  const text = tablesToText(built.matcher.tables);
  const loading = median(9, () => cpuTime(() => createMatcher(tablesFromText(text))));
  const { value: matcher, bytes } = retained(() => createMatcher(tablesFromText(text)));
  const sentences = benchSentences(book);
  const matching = measureMatching(matcher, sentences);
  const candidates =
    sentences.reduce((sum, sentence) => sum + scanSentence(matcher, sentence).candidates, 0) / sentences.length;
  console.log(
    `${book.locale.padEnd(6)} ${String(big.entries.length).padStart(6)} entries  ${fixed(matching, 2).padStart(6)} µs a sentence (${sentences.length} sentences, ${fixed(candidates)} candidates each)  ` +
      `build ${fixed(built.cpu, 0)} ms CPU, longest slice ${fixed(built.longest)} ms  load ${fixed(loading)} ms  ${fixed(bytes / 1e6)} MB  text ${fixed(text.length / 1e6)} MB`,
  );
  return { bytes, microsecondsPerSentence: matching };
}

function measureBuild(book: Book, language: LanguageData): { matcher: Matcher; cpu: number; longest: number } {
  let matcher: Matcher | undefined;
  let longest = 0;
  const cpu = median(3, () =>
    cpuTime(() => {
      const steps = compileInSteps([book], language);
      for (;;) {
        const start = performance.now();
        const step = steps.next();
        longest = Math.max(longest, performance.now() - start);
        if (!step.done) continue;
        matcher = createMatcher(step.value.tables);
        return;
      }
    }),
  );
  if (!matcher) throw new Error('nothing was built');
  return { matcher, cpu, longest };
}

/** Rounds enough to warm up and to last longer than the clock's grain; no cache in between. */
function measureMatching(matcher: Matcher, sentences: readonly string[]): number {
  const rounds = Math.ceil(20_000 / sentences.length);
  const round = (): number =>
    cpuTime(() => {
      for (let i = 0; i < rounds; i++) for (const sentence of sentences) scanSentence(matcher, sentence);
    });
  round();
  return (median(7, round) * 1000) / (rounds * sentences.length);
}
