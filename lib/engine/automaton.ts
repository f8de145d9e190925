import type { SentenceView } from './sentence-view.ts';
import { PATTERN_STRIDE, type Tables, UNKNOWN } from './tables.ts';

/** Patterns that may match in a sentence, and where each would have to start. Reused from sentence to sentence. */
export interface Candidates {
  /** Pattern numbers, in no order. */
  readonly patterns: number[];
  /** By pattern, three numbers: round in which it was found last, first and last position (token number) at which it may start. */
  readonly rows: Int32Array;
  round: number;
}

export const CANDIDATE_STRIDE = 3;

export function createCandidates(tables: Tables): Candidates {
  const count = tables.patterns.length / PATTERN_STRIDE;
  return { patterns: [], rows: new Int32Array(count * CANDIDATE_STRIDE), round: 0 };
}

/**
 * One pass of an Aho-Corasick automaton over the sentence's tokens. Every pattern has anchors, literals one of which
 * must stand in any match; only patterns with an anchor in the sentence are named.
 * Source: Aho & Corasick, "Efficient string matching", 1975.
 */
export function findCandidates(tables: Tables, view: SentenceView, candidates: Candidates): void {
  const { outLink } = tables;
  const { ids } = view;
  candidates.patterns.length = 0;
  candidates.round++;
  let state = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? -1;
    if (id < 0) break;
    state = id === 0 ? 0 : nextState(tables, state, id);
    for (let s = state; s !== 0; s = outLink[s] ?? 0) addAnchors(tables, s, at, view, candidates);
  }
}

function nextState(tables: Tables, from: number, id: number): number {
  for (let state = from; state !== 0; state = tables.fail[state] ?? 0) {
    const next = edge(tables, state, id);
    if (next !== 0) return next;
  }
  return tables.rootNext[id] ?? 0;
}

function edge({ edgeStart, edgeToken, edgeTo }: Tables, state: number, id: number): number {
  let low = edgeStart[state] ?? 0;
  let high = (edgeStart[state + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = edgeToken[middle] ?? 0;
    if (token === id) return edgeTo[middle] ?? 0;
    if (token < id) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

function addAnchors(tables: Tables, state: number, at: number, view: SentenceView, candidates: Candidates): void {
  const { outStart, outPattern, patterns, depth } = tables;
  const last = outStart[state + 1] ?? 0;
  const start = at + 1 - (depth[state] ?? 1);
  for (let row = outStart[state] ?? 0; row < last; row++) {
    const pattern = outPattern[row] ?? 0;
    const latest = start - (patterns[pattern * PATTERN_STRIDE + 4] ?? 0);
    if (latest >= 0)
      note(candidates, pattern, earliest(view, start, patterns[pattern * PATTERN_STRIDE + 5] ?? 0), latest);
  }
}

/** First position that has no more than so many units between it and an anchor. */
function earliest({ tokens }: SentenceView, anchor: number, units: number): number {
  if (units === 0) return anchor;
  if (units === UNKNOWN) return 0;
  const least = (tokens[anchor]?.unit ?? 0) - units;
  let first = anchor;
  while (first > 0 && (tokens[first - 1]?.unit ?? 0) >= least) first--;
  return first;
}

/** A pattern named twice starts anywhere between. */
function note({ patterns, rows, round }: Candidates, pattern: number, from: number, to: number): void {
  const row = pattern * CANDIDATE_STRIDE;
  if (rows[row] !== round) {
    rows[row] = round;
    rows[row + 1] = from;
    rows[row + 2] = to;
    patterns.push(pattern);
    return;
  }
  if (from < (rows[row + 1] ?? 0)) rows[row + 1] = from;
  if (to > (rows[row + 2] ?? 0)) rows[row + 2] = to;
}
