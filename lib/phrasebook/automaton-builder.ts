import { ANCHOR_STRIDE } from '../engine/tables.ts';
import type { Anchors } from './anchors.ts';

/** An anchor's literal as token ids, and the pattern that needs it. */
interface AnchorRow {
  readonly pattern: number;
  readonly length: number;
  readonly fewest: number;
  readonly most: number;
}

export interface AutomatonArrays {
  readonly rootNext: Int32Array;
  readonly edgeStart: Int32Array;
  readonly edgeToken: Int32Array;
  readonly edgeTo: Int32Array;
  readonly fail: Int32Array;
  readonly outLink: Int32Array;
  readonly outStart: Int32Array;
  readonly anchors: Int32Array;
}

/** Collects the anchors of patterns and lays out the Aho-Corasick automaton that finds them. */
export interface AutomatonBuilder {
  add(pattern: number, anchors: Anchors): void;
  build(tokenCount: number): AutomatonArrays;
}

export function createAutomatonBuilder(tokenId: (token: string) => number): AutomatonBuilder {
  const trie: Trie = { edges: [new Map()], rows: [[]] };
  return {
    add(pattern, { sequences, fewest, most }) {
      for (const sequence of sequences) {
        const state = walk(trie, sequence.map(tokenId));
        trie.rows[state]?.push({ pattern, length: sequence.length, fewest, most });
      }
    },
    build: (tokenCount) => layOut(trie, tokenCount),
  };
}

interface Trie {
  readonly edges: Map<number, number>[];
  readonly rows: AnchorRow[][];
}

function walk(trie: Trie, ids: readonly number[]): number {
  let state = 0;
  for (const id of ids) {
    let next = trie.edges[state]?.get(id);
    if (next === undefined) {
      next = trie.edges.length;
      trie.edges.push(new Map());
      trie.rows.push([]);
      trie.edges[state]?.set(id, next);
    }
    state = next;
  }
  return state;
}

function layOut(trie: Trie, tokenCount: number): AutomatonArrays {
  const count = trie.edges.length;
  const edgeStart = new Int32Array(count + 1);
  const edgeTotal = trie.edges.reduce((sum, edges) => sum + edges.size, 0);
  const edgeToken = new Int32Array(edgeTotal);
  const edgeTo = new Int32Array(edgeTotal);
  let at = 0;
  trie.edges.forEach((edges, state) => {
    edgeStart[state] = at;
    for (const [token, to] of [...edges].sort((a, b) => a[0] - b[0])) {
      edgeToken[at] = token;
      edgeTo[at++] = to;
    }
  });
  edgeStart[count] = at;
  const rootNext = new Int32Array(tokenCount + 1);
  for (const [token, to] of trie.edges[0] ?? []) rootNext[token] = to;
  return { rootNext, edgeStart, edgeToken, edgeTo, ...layOutRows(trie), ...linkFailures(trie) };
}

function layOutRows({ rows }: Trie): Pick<AutomatonArrays, 'outStart' | 'anchors'> {
  const outStart = new Int32Array(rows.length + 1);
  const anchors = new Int32Array(rows.reduce((sum, list) => sum + list.length, 0) * ANCHOR_STRIDE);
  let row = 0;
  rows.forEach((list, state) => {
    outStart[state] = row;
    for (const { pattern, length, fewest, most } of list) anchors.set([pattern, length, fewest, most], row++ * ANCHOR_STRIDE);
  });
  outStart[rows.length] = row;
  return { outStart, anchors };
}

/** Breadth first: the failure of a state is the longest proper suffix that is a state too; `outLink` skips those without anchors. */
function linkFailures({ edges, rows }: Trie): Pick<AutomatonArrays, 'fail' | 'outLink'> {
  const fail = new Int32Array(edges.length);
  const outLink = new Int32Array(edges.length);
  const queue: number[] = [...(edges[0]?.values() ?? [])];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const back = fail[state] ?? 0;
    outLink[state] = (rows[back]?.length ?? 0) > 0 ? back : (outLink[back] ?? 0);
    for (const [token, to] of edges[state] ?? []) {
      fail[to] = failureOf(edges, fail, back, token);
      queue.push(to);
    }
  }
  return { fail, outLink };
}

function failureOf(edges: readonly Map<number, number>[], fail: Int32Array, from: number, token: number): number {
  for (let state = from; ; state = fail[state] ?? 0) {
    const next = edges[state]?.get(token);
    if (next !== undefined) return next;
    if (state === 0) return 0;
  }
}
