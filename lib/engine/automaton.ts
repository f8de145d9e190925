import { leadsOn, type Run } from './run-pattern.ts';
import type { SentenceView } from './sentence-view.ts';
import { PROGRAM_STRIDE, Program, type Tables, UNKNOWN } from './tables.ts';

/** Programs that may match in a sentence, and where each would have to start. Reused from sentence to sentence. */
export interface Candidates {
  /** Program numbers, in no order. */
  readonly programs: number[];
  /** How often an anchor of a program stood there: the benchmark's figure. */
  named: number;
  /** By program, three numbers: round in which it was found last, first and last position (token number) at which it may start. */
  readonly rows: Int32Array;
  round: number;
}

export const CANDIDATE_STRIDE = 3;

export function createCandidates(tables: Tables): Candidates {
  const count = tables.programs.length / PROGRAM_STRIDE;
  return { programs: [], named: 0, rows: new Int32Array(count * CANDIDATE_STRIDE), round: 0 };
}

/** What one pass reads and writes. */
interface Pass {
  readonly run: Run;
  readonly view: SentenceView;
  readonly reads: number;
  readonly candidates: Candidates;
}

/**
 * One pass of an Aho-Corasick automaton over the sentence's tokens. Every pattern has anchors, literals one of which
 * must stand in any match; only programs with an anchor in the sentence, and whose rest matches from there, are named.
 * @param reads whose text the sentence is of (`Reads`)
 * Source: Aho & Corasick, "Efficient string matching", 1975.
 */
export function findCandidates(run: Run, view: SentenceView, reads: number, candidates: Candidates): void {
  const { tables } = run;
  const { outLink } = tables;
  const { ids } = view;
  candidates.programs.length = 0;
  candidates.named = 0;
  candidates.round++;
  const pass = { run, view, reads, candidates };
  let state = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? -1;
    if (id < 0) break;
    state = id === 0 ? 0 : nextState(tables, state, id);
    for (let s = state; s !== 0; s = outLink[s] ?? 0) addAnchors(pass, s, at);
  }
}

function nextState(tables: Tables, from: number, id: number): number {
  for (let state = from; state !== 0; state = tables.fail[state] ?? 0) {
    const next = edge(tables, state, id);
    if (next !== 0) return next;
  }
  return tables.rootNext[id] ?? 0;
}

/** Edge e leads to state e + 1. */
function edge({ edgeStart, edgeToken }: Tables, state: number, id: number): number {
  let low = edgeStart[state] ?? 0;
  let high = (edgeStart[state + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = edgeToken[middle] ?? 0;
    if (token === id) return middle + 1;
    if (token < id) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

function addAnchors({ run, view, reads, candidates }: Pass, state: number, at: number): void {
  const { outStart, outProgram, programs, depth } = run.tables;
  const last = outStart[state + 1] ?? 0;
  const start = at + 1 - (depth[state] ?? 1);
  for (let index = outStart[state] ?? 0; index < last; index++) {
    const program = outProgram[index] ?? 0;
    const row = program * PROGRAM_STRIDE;
    const latest = start - (programs[row + Program.fewest] ?? 0);
    if (latest < 0 || ((programs[row + Program.reads] ?? 0) & reads) === 0) continue;
    candidates.named++;
    if (leadsOn(run, view, program, start))
      note(candidates, program, earliest(view, start, programs[row + Program.most] ?? 0), latest);
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

/** A program named twice starts anywhere between. */
function note({ programs, rows, round }: Candidates, program: number, from: number, to: number): void {
  const row = program * CANDIDATE_STRIDE;
  if (rows[row] !== round) {
    rows[row] = round;
    rows[row + 1] = from;
    rows[row + 2] = to;
    programs.push(program);
    return;
  }
  if (from < (rows[row + 1] ?? 0)) rows[row + 1] = from;
  if (to > (rows[row + 2] ?? 0)) rows[row + 2] = to;
}
