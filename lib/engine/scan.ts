import { type Candidates, createCandidates, findCandidates } from './automaton.ts';
import { findMatches, type Match } from './match.ts';
import { createScratch, type Scratch, startRun } from './run-pattern.ts';
import { messageAround, type SentenceView, viewSentence } from './sentence-view.ts';
import {
  type EntryRow,
  NOT_STRIDE,
  type Numbers,
  OwnerKind,
  PATTERN_STRIDE,
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
  /** The entry of a hit's owner. */
  entry(owner: number): EntryRow;
  /** First antipattern of an owner, by `owner kind * 2^24 + index`. */
  readonly nots: ReadonlyMap<number, readonly (readonly [code: number, memo: number])[]>;
  /** Working room, written anew by every scan. */
  readonly candidates: Candidates;
  readonly scratch: Scratch;
}

export function createMatcher(tables: Tables): Matcher {
  const vocabulary = createVocabulary(tables.vocabulary, tables.variants);
  let ids: readonly string[] | undefined;
  const entry = (owner: number): EntryRow => {
    ids ??= tables.entryIds.split('\n');
    return readEntry(tables, ids, owner);
  };
  return {
    tables,
    vocabulary,
    entry,
    nots: indexNots(tables.nots),
    candidates: createCandidates(tables),
    scratch: createScratch(),
  };
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
  const found = scan(matcher, sentence);
  const allowed = found[OwnerKind.allow] ?? [];
  const entries = found[OwnerKind.entry] ?? [];
  const free = (hit: Hit): boolean => !allowed.some((name) => overlaps(name, hit.core));
  return {
    entries: longestPerOwner(allowed.length > 0 ? entries.filter(free) : entries),
    cues: longestPerOwner(found[OwnerKind.cue] ?? []),
    candidates: matcher.candidates.patterns.length,
  };
}

/** Finds the customer's cues in one sentence of the customer's message; `strong` hits count double. */
export function scanCustomerSentence(
  matcher: Matcher,
  sentence: string,
): { plain: readonly Hit[]; strong: readonly Hit[] } {
  const found = scan(matcher, sentence);
  return {
    plain: longestPerOwner(found[OwnerKind.customerCue] ?? []),
    strong: longestPerOwner(found[OwnerKind.strongCustomerCue] ?? []),
  };
}

/** All matches, by kind of owner. */
function scan(matcher: Matcher, sentence: string): (Hit[] | undefined)[] {
  const { tables, candidates, scratch } = matcher;
  const { patterns } = tables;
  const view = viewSentence(sentence, matcher.vocabulary, tables.locale.startsWith('zh'));
  findCandidates(tables, view.ids, candidates);
  const found: (Hit[] | undefined)[] = [];
  for (const pattern of candidates.patterns) {
    const row = pattern * PATTERN_STRIDE;
    const run = startRun(tables, view, scratch, patterns[row] ?? 0, patterns[row + 1] ?? 0);
    const matches = findMatches(run, candidates.first[pattern] ?? 0, candidates.last[pattern] ?? 0);
    const kind = patterns[row + 2] ?? 0;
    for (const match of matches) addHit(matcher, view, match, kind, row, found);
  }
  return found;
}

function addHit(
  matcher: Matcher,
  view: SentenceView,
  match: Match,
  kind: number,
  row: number,
  found: (Hit[] | undefined)[],
): void {
  const { patterns } = matcher.tables;
  const owner = patterns[row + 3] ?? 0;
  if (isAnti(matcher, view, kind, owner, match)) return;
  const hits = found[kind] ?? [];
  found[kind] = hits;
  hits.push({ ...match, owner, pattern: patterns[row + 4] ?? 0, message: messageAround(view, match) });
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether an antipattern of the owner overlaps the match's literal core (rule 6). */
function isAnti(matcher: Matcher, view: SentenceView, kind: number, owner: number, match: Match): boolean {
  const nots = matcher.nots.get(ownerKey(kind, owner)) ?? [];
  return nots.some(([code, memo]) =>
    findMatches(startRun(matcher.tables, view, matcher.scratch, code, memo), 0, view.tokens.length - 1).some((not) =>
      overlaps(not, match.core),
    ),
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
