import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import writeGood from 'write-good';
import { languageData } from '../../lib/cli/language-data.ts';
import { createMatcher, scanSentence } from '../../lib/engine/scan.ts';
import type { Book } from '../../lib/phrasebook/book.ts';
import { compileBooks } from '../../lib/phrasebook/compile-book.ts';
import { generateBook } from './generate-book.ts';
import { fixed } from './measure.ts';
import { benchSentences } from './sentences.ts';

const SENTENCES = 400;

/** CPU time a sentence of ours at 5,000 entries, and of the tools people use for English prose, in the same run. */
export async function benchPeers(book: Book): Promise<void> {
  const sentences = benchSentences(book).slice(0, SENTENCES);
  const matcher = createMatcher(compileBooks([generateBook(book, 5000)], languageData(book.locale)).tables);
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const tools: readonly (readonly [string, (sentence: string) => unknown])[] = [
    ['kindword, 5,000 entries', (sentence) => scanSentence(matcher, sentence)],
    ['harper.js', (sentence) => harper.lint(sentence)],
    ['write-good', (sentence) => writeGood(sentence)],
    ['alex', (sentence) => alex(sentence)],
  ];
  let ours = 0;
  for (const [name, check] of tools) {
    const time = await perSentence(sentences, check);
    ours ||= time;
    console.log(
      `${name.padEnd(24)} ${fixed(time, 1).padStart(8)} µs a sentence  ${fixed(time / ours, 0).padStart(5)} x`,
    );
  }
}

/** A run goes over the sentences until it has lasted well beyond what the runtime's own threads take beside it. */
const LONG_ENOUGH_MS = 400;

async function perSentence(sentences: readonly string[], check: (sentence: string) => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 4; run++) times.push(await measureRun(sentences, check));
  // The first run warms up.
  return times.slice(1).sort((a, b) => a - b)[1] ?? 0;
}

async function measureRun(sentences: readonly string[], check: (sentence: string) => unknown): Promise<number> {
  const before = process.cpuUsage();
  const end = performance.now() + LONG_ENOUGH_MS;
  let count = 0;
  while (performance.now() < end) {
    for (const sentence of sentences) await check(sentence);
    count += sentences.length;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}
