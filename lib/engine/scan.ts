import { type Candidate, findCandidates } from './automaton.ts';
import { findMatches, type Match } from './match.ts';
import { startRun } from './run-pattern.ts';
import { messageAround, type SentenceView, viewSentence } from './sentence-view.ts';
import { NOT_STRIDE, type Numbers, OwnerKind, PATTERN_STRIDE, type Tables } from './tables.ts';
import type { Span } from './types.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A pattern of an entry or a cue, found in a sentence. Offsets are relative to the sentence. */
export interface Hit extends Match {
  /** Index in the tables' list for that kind of owner. */
  readonly owner: number;
  /** Number of the pattern among the owner's. */
  readonly pattern: number;
  /** The sentence around it, less a greeting, joined messages, quotes and emoji at its edges. */
  readonly message: Span;
}

/** What the patterns of a locale find in one sentence; depends on nothing else, so it can be kept by the sentence's text. */
export interface SentenceHits {
  readonly entries: readonly Hit[];
  readonly cues: readonly Hit[];
  /** Candidates that the automaton named: the benchmark's figure. */
  readonly candidates: number;
}

/** Tables made ready to run. */
export interface Matcher {
  readonly tables: Tables;
  readonly vocabulary: Vocabulary;
  /** First antipattern of an owner, by `owner kind * 2^24 + index`. */
  readonly nots: ReadonlyMap<number, readonly (readonly [code: number, memo: number])[]>;
}

export function createMatcher(tables: Tables): Matcher {
  return { tables, vocabulary: createVocabulary(tables.vocabulary, tables.variants), nots: indexNots(tables.nots) };
}

const ownerKey = (kind: number, index: number): number => kind * 0x1000000 + index;

function indexNots(rows: Numbers): Map<number, [number, number][]> {
  const index = new Map<number, [number, number][]>();
  for (let at = 0; at < rows.length; at += NOT_STRIDE) {
    const key = ownerKey(rows[at] ?? 0, rows[at + 1] ?? 0);
    const list = index.get(key) ?? [];
    list.push([rows[at + 2] ?? 0, rows[at + 3] ?? 0]);
    index.set(key, list);
  }
  return index;
}

/**
 * Finds entries and cues in one sentence of the reply.
 * @param sentence without line breaks; skipped parts already masked
 */
export function scanSentence(matcher: Matcher, sentence: string): SentenceHits {
  const view = viewSentence(sentence, matcher.vocabulary, matcher.tables.locale.startsWith('zh'));
  const candidates = mergeCandidates(findCandidates(matcher.tables, view.ids));
  const allowed = matchesOf(matcher, view, candidates, OwnerKind.allow);
  const free = (hit: Hit): boolean => !allowed.some((name) => overlaps(name, hit.core));
  return {
    entries: matchesOf(matcher, view, candidates, OwnerKind.entry).filter(free),
    cues: matchesOf(matcher, view, candidates, OwnerKind.cue),
    candidates: candidates.length,
  };
}

/** Finds the customer's cues in one sentence of the customer's message; `strong` hits count double. */
export function scanCustomerSentence(matcher: Matcher, sentence: string): { plain: readonly Hit[]; strong: readonly Hit[] } {
  const view = viewSentence(sentence, matcher.vocabulary, matcher.tables.locale.startsWith('zh'));
  const candidates = mergeCandidates(findCandidates(matcher.tables, view.ids));
  return {
    plain: matchesOf(matcher, view, candidates, OwnerKind.customerCue),
    strong: matchesOf(matcher, view, candidates, OwnerKind.strongCustomerCue),
  };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** One candidate a pattern, its places of start joined. */
function mergeCandidates(found: readonly Candidate[]): Candidate[] {
  const byPattern = new Map<number, Candidate>();
  for (const next of found) {
    const known = byPattern.get(next.pattern);
    const first = Math.min(known?.first ?? next.first, next.first);
    const last = Math.max(known?.last ?? next.last, next.last);
    byPattern.set(next.pattern, { pattern: next.pattern, first, last });
  }
  return [...byPattern.values()].sort((a, b) => a.pattern - b.pattern);
}

function matchesOf(matcher: Matcher, view: SentenceView, candidates: readonly Candidate[], kind: number): Hit[] {
  const { patterns } = matcher.tables;
  const hits: Hit[] = [];
  for (const { pattern, first, last } of candidates) {
    const row = pattern * PATTERN_STRIDE;
    if (patterns[row + 2] !== kind) continue;
    const run = startRun(matcher.tables, view, patterns[row] ?? 0, patterns[row + 1] ?? 0);
    const owner = patterns[row + 3] ?? 0;
    for (const match of findMatches(run, first, last)) {
      if (isAnti(matcher, view, kind, owner, match)) continue;
      hits.push({ ...match, owner, pattern: patterns[row + 4] ?? 0, message: messageAround(view, match) });
    }
  }
  return longestPerOwner(hits);
}

/** Whether an antipattern of the owner overlaps the match's literal core (rule 6). */
function isAnti(matcher: Matcher, view: SentenceView, kind: number, owner: number, match: Match): boolean {
  const nots = matcher.nots.get(ownerKey(kind, owner)) ?? [];
  return nots.some(([code, memo]) =>
    findMatches(startRun(matcher.tables, view, code, memo), 0, view.tokens.length - 1).some((not) => overlaps(not, match.core)),
  );
}

/** Of overlapping matches of one owner only the leftmost stays, then the longest (rule 5). */
function longestPerOwner(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  const kept: Hit[] = [];
  const order = [...hits].sort((a, b) => a.owner - b.owner || a.from - b.from || b.to - a.to || a.pattern - b.pattern);
  for (const hit of order) {
    const last = kept.at(-1);
    if (!last || last.owner !== hit.owner || !overlaps(last, hit)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}
