import type { TablesArrays } from '../engine/tables.ts';
import type { Anchors } from './anchors.ts';
import { narrow } from './narrow.ts';

export type AutomatonArrays = Pick<TablesArrays, 'rootNext' | 'edgeStart' | 'edgeToken' | 'edgeTo' | 'fail' | 'depth' | 'outLink' | 'outStart' | 'outPattern'>;

/** Collects the anchors of patterns and lays out the Aho-Corasick automaton that finds them. */
export interface AutomatonBuilder {
  add(pattern: number, anchors: Anchors): void;
  build(tokenCount: number): AutomatonArrays;
}

export function createAutomatonBuilder(tokenId: (token: string) => number): AutomatonBuilder {
  const trie: Trie = { edges: [new Map()], rows: [[]], depth: [0] };
  return {
    add(pattern, { sequences }) {
      for (const sequence of sequences) trie.rows[walk(trie, sequence.map(tokenId))]?.push(pattern);
    },
    build: (tokenCount) => layOut(trie, tokenCount),
  };
}

interface Trie {
  readonly edges: Map<number, number>[];
  /** Patterns whose anchor ends here. */
  readonly rows: number[][];
  readonly depth: number[];
}

function walk(trie: Trie, ids: readonly number[]): number {
  let state = 0;
  for (const id of ids) {
    let next = trie.edges[state]?.get(id);
    if (next === undefined) {
      next = trie.edges.length;
      trie.edges.push(new Map());
      trie.rows.push([]);
      trie.depth.push((trie.depth[state] ?? 0) + 1);
      trie.edges[state]?.set(id, next);
    }
    state = next;
  }
  return state;
}

function layOut(trie: Trie, tokenCount: number): AutomatonArrays {
  const edgeStart: number[] = [];
  const edgeToken: number[] = [];
  const edgeTo: number[] = [];
  for (const edges of trie.edges) {
    edgeStart.push(edgeToken.length);
    for (const [token, to] of [...edges].sort((a, b) => a[0] - b[0])) {
      edgeToken.push(token);
      edgeTo.push(to);
    }
  }
  edgeStart.push(edgeToken.length);
  const rootNext = new Array<number>(tokenCount + 1).fill(0);
  for (const [token, to] of trie.edges[0] ?? []) rootNext[token] = to;
  return narrow({ rootNext, edgeStart, edgeToken, edgeTo, depth: trie.depth, ...layOutRows(trie), ...linkFailures(trie) });
}

function layOutRows({ rows }: Trie): { outStart: number[]; outPattern: number[] } {
  const outStart: number[] = [];
  const outPattern: number[] = [];
  for (const list of rows) {
    outStart.push(outPattern.length);
    outPattern.push(...list);
  }
  outStart.push(outPattern.length);
  return { outStart, outPattern };
}

/** Breadth first: the failure of a state is the longest proper suffix that is a state too; `outLink` skips those without anchors. */
function linkFailures({ edges, rows }: Trie): { fail: number[]; outLink: number[] } {
  const fail = new Array<number>(edges.length).fill(0);
  const outLink = new Array<number>(edges.length).fill(0);
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

function failureOf(edges: readonly Map<number, number>[], fail: readonly number[], from: number, token: number): number {
  for (let state = from; ; state = fail[state] ?? 0) {
    const next = edges[state]?.get(token);
    if (next !== undefined) return next;
    if (state === 0) return 0;
  }
}
