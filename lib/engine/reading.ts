import { MASK } from './chars.ts';
import { createGenerations, type Generations } from './generations.ts';
import { hasKana, type Language, languageOf } from './locale.ts';
import { type Matcher, type SentenceHits, scanSentence } from './scan.ts';
import { sentencesOf } from './sentences.ts';
import type { Draft, Span } from './types.ts';

/** One sentence of a line, read by the matcher of its language; without one when no book speaks it. Offsets are the line's. */
export interface Sentence extends Span {
  readonly text: string;
  readonly matcher: Matcher | undefined;
  readonly hits: SentenceHits;
  /** Id of the entry of each hit. */
  readonly found: readonly string[];
}

/** One line of a text that isn't empty. The same object as long as it is written, and read, the same. */
export interface Line {
  /** As the text has it. */
  readonly written: string;
  /** As it is read: skipped parts masked. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Content words, worked out when somebody asks. */
  words: number | undefined;
}

/** A line, and where it starts in its text. */
export interface PlacedLine {
  readonly at: number;
  readonly line: Line;
}

/** Reads texts for a set of matchers; what stood in the text before isn't read again. */
export interface Reader {
  lines(draft: Draft, hint: string | undefined): readonly PlacedLine[];
  /** The sentences of all lines. */
  read(draft: Draft, hint: string | undefined): readonly Sentence[];
}

type Read = Pick<Sentence, 'hits' | 'found'>;

const NOTHING: Read = { hits: { entries: [], cues: [], candidates: 0 }, found: [] };

/** A line of which only the whole text settles what language its unsure sentences are in. */
interface Told {
  readonly written: string;
  readonly text: string;
  readonly kana: boolean;
  readonly sentences: readonly { readonly span: Span; readonly text: string; readonly language: Language }[];
  settled: { readonly by: Settling; readonly line: Line } | undefined;
}

/** What the whole text settles. */
interface Settling {
  readonly kana: boolean;
  readonly fallback: Language;
}

export function createReader(matchers: readonly Matcher[]): Reader {
  const reader = new LineReader(matchers);
  return {
    lines: (draft, hint) => reader.lines(draft, hint),
    read: (draft, hint) => reader.lines(draft, hint).flatMap(({ line }) => line.sentences),
  };
}

class LineReader {
  readonly #matchers: readonly Matcher[];
  readonly #told = createGenerations<Told>();
  readonly #languages = createGenerations<Language>();
  readonly #read: ReadonlyMap<Matcher, Generations<Read>>;

  constructor(matchers: readonly Matcher[]) {
    this.#matchers = matchers;
    this.#read = new Map(matchers.map((matcher) => [matcher, createGenerations<Read>()]));
  }

  lines(draft: Draft, hint: string | undefined): PlacedLine[] {
    const placed = this.#place(draft);
    const by = settlingOf(placed, hint);
    const lines = placed.map(({ at, told }) => ({ at, line: this.#settle(told, by) }));
    this.#forget(lines);
    return lines;
  }

  #place(draft: Draft): PlacedTold[] {
    const written = draft.text.split('\n');
    const masked = draft.skip.length === 0 ? written : maskDraft(draft).split('\n');
    const placed: PlacedTold[] = [];
    let at = 0;
    for (const [index, line] of written.entries()) {
      if (line !== '') placed.push({ at, told: this.#tell(line, masked[index] ?? '') });
      at += line.length + 1;
    }
    return placed;
  }

  #tell(written: string, text: string): Told {
    const key = written === text ? text : `${text}\n${written}`;
    return this.#told.get(key, () => ({
      written,
      text,
      kana: hasKana(text),
      sentences: sentencesOf(text).map((span) => {
        const sentence = text.slice(span.from, span.to);
        return { span, text: sentence, language: this.#languages.get(sentence, languageOf) };
      }),
      settled: undefined,
    }));
  }

  #settle(told: Told, by: Settling): Line {
    const { settled } = told;
    if (settled?.by.kana === by.kana && settled.by.fallback === by.fallback) return settled.line;
    const { written, text } = told;
    const sentences = told.sentences.map((sentence) => this.#settleOne(sentence, by));
    const line = { written, text, sentences, words: undefined };
    told.settled = { by, line };
    return line;
  }

  #settleOne({ span, text, language }: Told['sentences'][number], by: Settling): Sentence {
    const matcher = findMatcher(this.#matchers, settle(language, by));
    const known = matcher && this.#read.get(matcher);
    const { hits, found } = matcher && known ? known.get(text, (key) => readSentence(matcher, key)) : NOTHING;
    return { ...span, text, matcher, hits, found };
  }

  #forget(lines: readonly PlacedLine[]): void {
    const sentences = lines.reduce((sum, { line }) => sum + line.sentences.length, 0);
    this.#told.turn(lines.length);
    for (const cache of [this.#languages, ...this.#read.values()]) cache.turn(sentences);
  }
}

interface PlacedTold {
  readonly at: number;
  readonly told: Told;
}

/** The text with every unit of a skipped span replaced, so that offsets stay. */
function maskDraft({ text, skip }: Draft): string {
  let masked = '';
  let done = 0;
  for (const { from, to } of skip) {
    if (to <= done) continue;
    const start = Math.max(from, done);
    masked += text.slice(done, start) + text.slice(start, to).replace(/[^\n]/g, MASK);
    done = to;
  }
  return done === 0 ? text : masked + text.slice(done);
}

/** Any kana in the text rules Chinese out; a sentence too short to tell goes with the rest of the text, then with the hint. */
function settlingOf(placed: readonly PlacedTold[], hint: string | undefined): Settling {
  const counts = { zh: 0, en: 0, other: 0, unsure: 0 };
  for (const { told } of placed) for (const { language } of told.sentences) counts[language]++;
  let fallback: Language = counts.en >= counts.other && counts.en > 0 ? 'en' : 'other';
  if (counts.en + counts.other === 0) fallback = hint === undefined || /^en\b/.test(hint) ? 'en' : 'other';
  return { kana: placed.some(({ told }) => told.kana), fallback };
}

function settle(language: Language, { kana, fallback }: Settling): Language {
  if (language === 'zh' && kana) return 'other';
  return language === 'unsure' ? fallback : language;
}

function readSentence(matcher: Matcher, text: string): Read {
  const hits = scanSentence(matcher, text);
  return { hits, found: hits.entries.map(({ owner }) => matcher.entry(owner).id) };
}

function findMatcher(matchers: readonly Matcher[], language: Language): Matcher | undefined {
  return matchers.find(({ tables }) => tables.locale.split('-')[0] === language);
}
