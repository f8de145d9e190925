import { MASK } from './chars.ts';
import { createGenerations, type Generations } from './generations.ts';
import { hasKana, type Language, languageOf } from './locale.ts';
import { type Matcher, type SentenceHits, scanSentence } from './scan.ts';
import { sentencesOf } from './sentences.ts';
import type { Draft, Span } from './types.ts';

/** One sentence of a text, read by the matcher of its language; without one when no book speaks it. */
export interface Sentence extends Span {
  readonly text: string;
  /** Where its line begins. */
  readonly line: number;
  readonly matcher: Matcher | undefined;
  readonly hits: SentenceHits;
}

/** Reads texts for a set of matchers; sentences that stood in the text before are not matched again. */
export interface Reader {
  read(draft: Draft, hint: string | undefined): readonly Sentence[];
}

const NO_HITS: SentenceHits = { entries: [], cues: [], candidates: 0 };

interface Line {
  readonly kana: boolean;
  readonly sentences: readonly { readonly span: Span; readonly text: string; readonly language: Language }[];
}

export function createReader(matchers: readonly Matcher[]): Reader {
  const lines = createGenerations<Line>();
  const hits = new Map(matchers.map((matcher) => [matcher, createGenerations<SentenceHits>()]));
  return {
    read(draft, hint) {
      lines.turn();
      for (const cache of hits.values()) cache.turn();
      const placed = placeLines(maskDraft(draft), lines);
      const settle = settleLanguage(placed, hint);
      return placed.flatMap(({ at, line }) =>
        line.sentences.map(({ span, text, language }) => {
          const matcher = findMatcher(matchers, settle(language));
          const cache = matcher && hits.get(matcher);
          const found = matcher && cache ? cache.get(text, (key) => scanSentence(matcher, key)) : NO_HITS;
          return { from: at + span.from, to: at + span.to, text, line: at, matcher, hits: found };
        }),
      );
    },
  };
}

/** The text with every unit of a skipped span replaced, so that offsets stay. */
export function maskDraft({ text, skip }: Draft): string {
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

interface PlacedLine {
  readonly at: number;
  readonly line: Line;
}

function placeLines(text: string, cache: Generations<Line>): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line !== '') placed.push({ at, line: cache.get(line, readLine) });
    at += line.length + 1;
  }
  return placed;
}

function readLine(line: string): Line {
  const sentences = sentencesOf(line).map((span) => {
    const text = line.slice(span.from, span.to);
    return { span, text, language: languageOf(text) };
  });
  return { kana: hasKana(line), sentences };
}

/** Any kana in the reply rules Chinese out; a sentence too short to tell goes with the rest of the reply, then with the hint. */
function settleLanguage(placed: readonly PlacedLine[], hint: string | undefined): (language: Language) => Language {
  const kana = placed.some(({ line }) => line.kana);
  const counts = { zh: 0, en: 0, other: 0, unsure: 0 };
  for (const { line } of placed) for (const { language } of line.sentences) counts[language]++;
  let fallback: Language = counts.en >= counts.other && counts.en > 0 ? 'en' : 'other';
  if (counts.en + counts.other === 0) fallback = hint === undefined || /^en\b/.test(hint) ? 'en' : 'other';
  return (language) => {
    if (language === 'zh' && kana) return 'other';
    return language === 'unsure' ? fallback : language;
  };
}

function findMatcher(matchers: readonly Matcher[], language: Language): Matcher | undefined {
  return matchers.find(({ tables }) => tables.locale.split('-')[0] === language);
}
