import { CANDIDATE_STRIDE, type Candidates, createCandidates, findCandidates } from './automaton.ts';
import { findMatches, type Match } from './match.ts';
import { createRun, type Run, startRun } from './run-pattern.ts';
import { messageAround, type SentenceView, viewSentence } from './sentence-view.ts';
import {
  type EntryRow,
  type Numbers,
  notKey,
  OwnerKind,
  PATTERN_STRIDE,
  PROGRAM_STRIDE,
  Program,
  Reads,
  readEntry,
  type Tables,
} from './tables.ts';
import type { Span } from './types.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A pattern of an entry or a cue, found in a sentence. Offsets are relative to the sentence. */
export interface Hit extends Match {
  /** Index in the tables' list for that kind of owner. */
  readonly owner: number;
  /** Number of the pattern among the owner's. */
  readonly pattern: number;
  /** An entry's: the sentence around it, less a greeting, joined messages, quotes and emoji at its edges. */
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
  /** The entry of a hit's owner. */
  entry(owner: number): EntryRow;
  /** Working room, written anew by every scan. */
  readonly candidates: Candidates;
  readonly run: Run;
}

export function createMatcher(tables: Tables): Matcher {
  const vocabulary = createVocabulary(tables);
  let ids: readonly string[] | undefined;
  const entry = (owner: number): EntryRow => {
    ids ??= tables.entryIds.split('\n');
    return readEntry(tables, ids, owner);
  };
  return { tables, vocabulary, entry, candidates: createCandidates(tables), run: createRun(tables) };
}

/**
 * Finds entries and cues in one sentence of the reply.
 * @param sentence without line breaks; skipped parts already masked
 */
export function scanSentence(matcher: Matcher, sentence: string): SentenceHits {
  const found = scan(matcher, sentence, Reads.reply);
  const allowed = found[OwnerKind.allow] ?? [];
  const entries = found[OwnerKind.entry] ?? [];
  const free = (hit: Hit): boolean => !allowed.some((name) => overlaps(name, hit.core));
  return {
    entries: longestPerOwner(allowed.length > 0 ? entries.filter(free) : entries),
    cues: longestPerOwner(found[OwnerKind.cue] ?? []),
    candidates: matcher.candidates.named,
  };
}

/** Finds the customer's cues in one sentence of the customer's message; `strong` hits count double. */
export function scanCustomerSentence(
  matcher: Matcher,
  sentence: string,
): { plain: readonly Hit[]; strong: readonly Hit[] } {
  const found = scan(matcher, sentence, Reads.customer);
  return {
    plain: longestPerOwner(found[OwnerKind.customerCue] ?? []),
    strong: longestPerOwner(found[OwnerKind.strongCustomerCue] ?? []),
  };
}

/** All matches, by kind of owner: the customer's cues, or all others. */
function scan(matcher: Matcher, sentence: string, reads: number): (Hit[] | undefined)[] {
  const { tables, candidates, run } = matcher;
  const view = viewSentence(sentence, matcher.vocabulary, tables.locale.startsWith('zh'));
  findCandidates(run, view, reads, candidates);
  const found: Found = { view, hits: [], nots: new Map() };
  for (const program of candidates.programs) {
    const first = candidates.rows[program * CANDIDATE_STRIDE + 1] ?? 0;
    const last = candidates.rows[program * CANDIDATE_STRIDE + 2] ?? 0;
    startRun(run, view, program);
    const matches = findMatches(run, first, last);
    if (matches.length > 0) addHits(matcher, found, program, matches);
  }
  return found.hits;
}

interface Found {
  readonly view: SentenceView;
  /** By kind of owner. */
  readonly hits: (Hit[] | undefined)[];
  /** Where antipatterns matched, by program. */
  readonly nots: Map<number, readonly Match[]>;
}

/** Gives the matches of a program to every pattern that it stands for. */
function addHits(matcher: Matcher, found: Found, program: number, matches: readonly Match[]): void {
  const { patterns, programs } = matcher.tables;
  const row = program * PROGRAM_STRIDE + Program.patterns;
  const end = programs[row + PROGRAM_STRIDE] ?? patterns.length / PATTERN_STRIDE;
  for (let pattern = programs[row] ?? 0; pattern < end; pattern++)
    for (const match of matches) addHit(matcher, found, pattern * PATTERN_STRIDE, match);
}

function addHit(matcher: Matcher, found: Found, row: number, match: Match): void {
  const { patterns } = matcher.tables;
  const kind = patterns[row] ?? 0;
  const owner = patterns[row + 1] ?? 0;
  if (isAnti(matcher, found, kind, owner, match)) return;
  const hits = found.hits[kind] ?? [];
  found.hits[kind] = hits;
  const message = kind === OwnerKind.entry ? messageAround(found.view, match) : match;
  hits.push({ ...match, owner, pattern: patterns[row + 2] ?? 0, message });
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether an antipattern of the owner overlaps the match's literal core (rule 6). */
function isAnti(matcher: Matcher, found: Found, kind: number, owner: number, match: Match): boolean {
  const { notOwner, notProgram } = matcher.tables;
  const key = notKey(kind, owner);
  for (let at = firstNot(notOwner, key); notOwner[at] === key; at++) {
    const nots = findNots(matcher.run, found, notProgram[at] ?? 0);
    if (nots.some((not) => overlaps(not, match.core))) return true;
  }
  return false;
}

function findNots(run: Run, { view, nots }: Found, program: number): readonly Match[] {
  const known = nots.get(program);
  if (known) return known;
  startRun(run, view, program);
  const matches = findMatches(run, 0, view.tokens.length - 1);
  nots.set(program, matches);
  return matches;
}

/** First place of a key, or of the next greater one. */
function firstNot(notOwner: Numbers, key: number): number {
  let low = 0;
  let high = notOwner.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notOwner[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
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
