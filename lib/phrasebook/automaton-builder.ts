import type { TablesArrays } from '../engine/tables.ts';
import { createEdgeTable, type EdgeTable } from './edge-table.ts';
import type { Sequences } from './expand.ts';
import { narrow } from './narrow.ts';

export type AutomatonArrays = Pick<
  TablesArrays,
  'rootNext' | 'edgeStart' | 'edgeToken' | 'edgeTo' | 'fail' | 'depth' | 'outLink' | 'outStart' | 'outPattern'
>;

/** Collects the anchors of patterns and lays out the Aho-Corasick automaton that finds them. */
export interface AutomatonBuilder {
  add(pattern: number, sequences: Sequences): void;
  build(tokenCount: number): AutomatonArrays;
}

export function createAutomatonBuilder(tokenId: (token: string) => number): AutomatonBuilder {
  const trie: Trie = { edges: createEdgeTable(), depth: [0], rowState: [], rowPattern: [] };
  return {
    add(pattern, sequences) {
      for (const sequence of sequences) {
        trie.rowState.push(walk(trie, sequence, tokenId));
        trie.rowPattern.push(pattern);
      }
    },
    build: (tokenCount) => layOut(trie, tokenCount),
  };
}

interface Trie {
  readonly edges: EdgeTable;
  /** By state: tokens on the way from the root. */
  readonly depth: number[];
  /** Anchors: the state each ends in, and its pattern. */
  readonly rowState: number[];
  readonly rowPattern: number[];
}

function walk({ edges, depth }: Trie, sequence: readonly string[], tokenId: (token: string) => number): number {
  let state = 0;
  for (const text of sequence) {
    const token = tokenId(text);
    let next = edges.find(state, token);
    if (next === 0) {
      next = depth.push((depth[state] ?? 0) + 1) - 1;
      edges.add(state, token, next);
    }
    state = next;
  }
  return state;
}

function layOut(trie: Trie, tokenCount: number): AutomatonArrays {
  const { edges, depth } = trie;
  const count = depth.length;
  const order = edges.from
    .map((_, edge) => edge)
    .sort((a, b) => (edges.from[a] ?? 0) - (edges.from[b] ?? 0) || (edges.token[a] ?? 0) - (edges.token[b] ?? 0));
  const edgeToken = order.map((edge) => edges.token[edge] ?? 0);
  const edgeTo = order.map((edge) => edges.to[edge] ?? 0);
  const edgeStart = startsOf(edges.from, count);
  const rootNext = new Array<number>(tokenCount + 1).fill(0);
  for (let at = 0; at < (edgeStart[1] ?? 0); at++) rootNext[edgeToken[at] ?? 0] = edgeTo[at] ?? 0;
  const outStart = startsOf(trie.rowState, count);
  const outPattern = groupBy(trie.rowState, trie.rowPattern, outStart);
  const links = linkFailures(edges, { edgeStart, edgeToken, edgeTo, outStart });
  return narrow({ rootNext, edgeStart, edgeToken, edgeTo, depth, outStart, outPattern, ...links });
}

/** By key from 0: where its values start once they are grouped; one more for the end. */
function startsOf(keys: readonly number[], count: number): number[] {
  const starts = new Array<number>(count + 1).fill(0);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 1; key <= count; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  return starts;
}

function groupBy(keys: readonly number[], values: readonly number[], starts: readonly number[]): number[] {
  const next = [...starts];
  const grouped = new Array<number>(values.length).fill(0);
  keys.forEach((key, at) => {
    const place = next[key] ?? 0;
    next[key] = place + 1;
    grouped[place] = values[at] ?? 0;
  });
  return grouped;
}

interface Layout {
  readonly edgeStart: readonly number[];
  readonly edgeToken: readonly number[];
  readonly edgeTo: readonly number[];
  readonly outStart: readonly number[];
}

/** Breadth first: the failure of a state is the longest proper suffix that is a state too; `outLink` skips those without anchors. */
function linkFailures(
  edges: EdgeTable,
  { edgeStart, edgeToken, edgeTo, outStart }: Layout,
): { fail: number[]; outLink: number[] } {
  const count = edgeStart.length - 1;
  const fail = new Array<number>(count).fill(0);
  const outLink = new Array<number>(count).fill(0);
  const queue = edgeTo.slice(0, edgeStart[1]);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const back = fail[state] ?? 0;
    outLink[state] = (outStart[back + 1] ?? 0) > (outStart[back] ?? 0) ? back : (outLink[back] ?? 0);
    for (let at = edgeStart[state] ?? 0; at < (edgeStart[state + 1] ?? 0); at++) {
      const to = edgeTo[at] ?? 0;
      fail[to] = failureOf(edges, fail, back, edgeToken[at] ?? 0);
      queue.push(to);
    }
  }
  return { fail, outLink };
}

function failureOf(edges: EdgeTable, fail: readonly number[], from: number, token: number): number {
  for (let state = from; ; state = fail[state] ?? 0) {
    const next = edges.find(state, token);
    if (next !== 0 || state === 0) return next;
  }
}
