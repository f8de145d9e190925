import type { TablesArrays } from '../engine/tables.ts';
import { LONGEST } from './anchors.ts';
import { createEdgeTable, type EdgeTable } from './edge-table.ts';
import { narrow } from './narrow.ts';
import type { Node } from './pattern.ts';

export type AutomatonArrays = Pick<
  TablesArrays,
  'rootNext' | 'edgeStart' | 'edgeToken' | 'edgeTo' | 'fail' | 'depth' | 'outLink' | 'outStart' | 'outPattern'
>;

/** Collects the anchors of patterns and lays out the Aho-Corasick automaton that finds them. */
export interface AutomatonBuilder {
  /** @param stretch tokens and choices without slots and gaps inside */
  add(pattern: number, stretch: readonly Node[]): void;
  /** Pauses between its parts. */
  build(tokenCount: number): Generator<undefined, AutomatonArrays>;
}

export function createAutomatonBuilder(tokenId: (token: string) => number): AutomatonBuilder {
  const trie: Trie = { tokenId, edges: createEdgeTable(), depth: [0], rowState: [], rowPattern: [] };
  return {
    add(pattern, stretch) {
      for (const state of walk(trie, [0], stretch)) {
        trie.rowState.push(state);
        trie.rowPattern.push(pattern);
      }
    },
    build: (tokenCount) => layOut(trie, tokenCount),
  };
}

interface Trie {
  readonly tokenId: (token: string) => number;
  readonly edges: EdgeTable;
  /** By state: tokens on the way from the root. */
  readonly depth: number[];
  /** Anchors: the state each ends in, and its pattern. */
  readonly rowState: number[];
  readonly rowPattern: number[];
}

/** States that the phrases of a stretch lead to, each once; after `LONGEST` tokens a state stays. */
function walk(trie: Trie, from: readonly number[], stretch: readonly Node[]): readonly number[] {
  let states = from;
  for (const node of stretch) {
    if (states.every((state) => (trie.depth[state] ?? 0) >= LONGEST)) break;
    if (node.kind === 'token') states = distinct(states.flatMap((state) => step(trie, state, node.tokens)));
    else if (node.kind === 'choice') {
      const before = states;
      const ends = node.branches.flatMap((branch) => walk(trie, before, branch));
      states = distinct(node.optional ? [...ends, ...before] : ends);
    }
  }
  return states;
}

const distinct = (states: readonly number[]): readonly number[] => (states.length < 2 ? states : [...new Set(states)]);

function step({ tokenId, edges, depth }: Trie, state: number, tokens: readonly string[]): readonly number[] {
  const deep = depth[state] ?? 0;
  if (deep >= LONGEST) return [state];
  return tokens.map((text) => {
    const token = tokenId(text);
    const known = edges.find(state, token);
    if (known !== 0) return known;
    const next = depth.push(deep + 1) - 1;
    edges.add(state, token, next);
    return next;
  });
}

/** More than there are tokens. */
const FROM = 0x1000000;

function* layOut(trie: Trie, tokenCount: number): Generator<undefined, AutomatonArrays> {
  const { edges, depth } = trie;
  const count = depth.length;
  // One number an edge, for these sort without a comparison of ours.
  const order = Float64Array.from(edges.from, (from, edge) => from * FROM + (edges.token[edge] ?? 0)).sort();
  yield;
  const edgeToken = Array.from(order, (key) => key % FROM);
  const edgeTo = Array.from(order, (key) => edges.find(Math.floor(key / FROM), key % FROM));
  yield;
  const edgeStart = startsOf(edges.from, count);
  const rootNext = new Array<number>(tokenCount + 1).fill(0);
  for (let at = 0; at < (edgeStart[1] ?? 0); at++) rootNext[edgeToken[at] ?? 0] = edgeTo[at] ?? 0;
  const outStart = startsOf(trie.rowState, count);
  const outPattern = groupBy(trie.rowState, trie.rowPattern, outStart);
  yield;
  const links = linkFailures(edges, { edgeStart, edgeToken, edgeTo, outStart });
  yield;
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
