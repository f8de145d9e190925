import { PATTERN_STRIDE, type Tables, UNKNOWN } from './tables.ts';

/** A pattern that may match in a sentence, and where it would have to start. */
export interface Candidate {
  readonly pattern: number;
  /** First and last position (token number) at which it may start. */
  readonly first: number;
  readonly last: number;
}

/**
 * One pass of an Aho-Corasick automaton over the sentence's tokens. Every pattern has anchors, literals one of which
 * must stand in any match; only patterns with an anchor in the sentence come back.
 * Source: Aho & Corasick, "Efficient string matching", 1975.
 * @param ids token ids, ended by a negative one
 */
export function findCandidates(tables: Tables, ids: Int32Array): Candidate[] {
  const found: Candidate[] = [];
  let state = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? -1;
    if (id < 0) break;
    state = id === 0 ? 0 : nextState(tables, state, id);
    for (let s = state; s !== 0; s = tables.outLink[s] ?? 0) addAnchors(tables, s, at, ids.length - 1, found);
  }
  return found;
}

function nextState(tables: Tables, from: number, id: number): number {
  for (let state = from; state !== 0; state = tables.fail[state] ?? 0) {
    const next = edge(tables, state, id);
    if (next !== 0) return next;
  }
  return tables.rootNext[id] ?? 0;
}

function edge(tables: Tables, state: number, id: number): number {
  const { edgeStart, edgeToken, edgeTo } = tables;
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

function addAnchors(tables: Tables, state: number, at: number, count: number, found: Candidate[]): void {
  const { outStart, outPattern, patterns, depth } = tables;
  const end = outStart[state + 1] ?? 0;
  const start = at + 1 - (depth[state] ?? 1);
  for (let row = outStart[state] ?? 0; row < end; row++) {
    const pattern = outPattern[row] ?? 0;
    const most = patterns[pattern * PATTERN_STRIDE + 6] ?? UNKNOWN;
    const open = most === UNKNOWN;
    const last = open ? count - 1 : start - (patterns[pattern * PATTERN_STRIDE + 5] ?? 0);
    if (last >= 0) found.push({ pattern, first: open ? 0 : Math.max(0, start - most), last });
  }
}
