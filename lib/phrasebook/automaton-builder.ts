import { NESTED } from '../engine/phrase-set.ts';
import type { TablesArrays } from '../engine/tables.ts';
import { LONGEST } from './anchors.ts';
import { createEdgeTable, type EdgeTable } from './edge-table.ts';
import { narrow } from './narrow.ts';
import type { Node } from './nodes.ts';
import type { NumberSink } from './number-sink.ts';
import { startsOf } from './starts.ts';

export type AutomatonArrays = Pick<
  TablesArrays,
  'rootNext' | 'edgeStart' | 'edgeToken' | 'fail' | 'depth' | 'outLink' | 'outStart' | 'outProgram'
>;

/** Collects the anchors of programs and lays out the Aho-Corasick automaton that finds them. */
export interface AutomatonBuilder {
  /** @param nodes of a pattern; those from `from` to before `to` are tokens and sets, and one of them can't be left out */
  add(program: number, nodes: readonly Node[], from: number, to: number): void;
  /** Pauses between its parts. */
  build(tokenCount: number): Generator<undefined, AutomatonArrays>;
}

/** @param code where the sets are */
export function createAutomatonBuilder(code: NumberSink): AutomatonBuilder {
  const trie: Trie = { code, edges: createEdgeTable(), depth: [0], rowState: [], rowProgram: [] };
  return {
    add(program, nodes, from, to) {
      for (const state of walk(trie, ROOT, nodes, from, to)) {
        trie.rowState.push(state);
        trie.rowProgram.push(program);
      }
    },
    build: (tokenCount) => layOut(trie, tokenCount),
  };
}

interface Trie {
  readonly code: NumberSink;
  readonly edges: EdgeTable;
  /** By state: tokens on the way from the root. */
  readonly depth: number[];
  /** Anchors: the state each ends in, and its program. */
  readonly rowState: number[];
  readonly rowProgram: number[];
}

const ROOT: States = [0];

type States = readonly number[];

/** States that the phrases of a stretch lead to, each once; after `LONGEST` tokens a state stays. */
function walk(trie: Trie, before: States, nodes: readonly Node[], from: number, to: number): States {
  let states = before;
  for (let at = from; at < to && goesOn(trie, states); at++) {
    const node = nodes[at];
    if (node?.kind === 'token') states = follow(trie, states, node.id);
    else if (node?.kind === 'set') states = followSet(trie, states, node.place);
  }
  return states;
}

const goesOn = ({ depth }: Trie, states: States): boolean => states.some((state) => (depth[state] ?? 0) < LONGEST);

/** Goes every way through a set; see the engine's `endsOf` for how it is written. */
function followSet(trie: Trie, states: States, set: number): States {
  const { code } = trie;
  const head = code.at(set);
  const count = head >> 1;
  const ends = new Set((head & 1) === 1 ? states : []);
  const gone = new Set<number>();
  for (let row = set + 1; row <= set + count; row++) {
    const rest = code.at(row + count);
    const after = rest === 0 || (rest & 1) === 1;
    // A branch that begins with a set has a row for each token that may stand first.
    if (!after && gone.has(rest)) continue;
    gone.add(rest);
    const begun = after ? follow(trie, states, code.at(row)) : states;
    for (const end of rest === 0 ? begun : followBranch(trie, begun, set + (rest >> 1))) ends.add(end);
  }
  return [...ends];
}

function followBranch(trie: Trie, before: States, from: number): States {
  const { code } = trie;
  let states = before;
  for (let at = from; code.at(at) !== 0 && goesOn(trie, states); ) {
    const token = code.at(at);
    if (token === NESTED) states = followSet(trie, states, code.at(at + 1) + code.at(at + 2) * 0x10000);
    else states = follow(trie, states, token);
    at += token === NESTED ? 3 : 1;
  }
  return states;
}

function follow(trie: Trie, states: States, token: number): States {
  const [state = 0] = states;
  if (states.length === 1) return [step(trie, state, token)];
  return [...new Set(states.map((from) => step(trie, from, token)))];
}

function step({ edges, depth }: Trie, state: number, token: number): number {
  const deep = depth[state] ?? 0;
  if (deep >= LONGEST) return state;
  const known = edges.find(state, token);
  if (known !== 0) return known;
  const next = depth.push(deep + 1) - 1;
  edges.add(state, token, next);
  return next;
}

/** More than there are tokens. */
const FROM = 0x1000000;

function* layOut(trie: Trie, tokenCount: number): Generator<undefined, AutomatonArrays> {
  const { edges } = trie;
  const count = trie.depth.length;
  // One number an edge, for these sort without a comparison of ours.
  const sorted = Float64Array.from(
    { length: count - 1 },
    (_, at) => (edges.from[at] ?? 0) * FROM + (edges.token[at] ?? 0),
  );
  sorted.sort();
  yield;
  const { states, edgeStart, edgeToken } = numberStates(edges, sorted, startsOf(edges.from, count));
  yield;
  const own = new Array<number>(count);
  states.forEach((state, number) => (own[state] = number));
  const rowState = trie.rowState.map((state) => own[state] ?? 0);
  const outStart = startsOf(rowState, count);
  const outProgram = groupBy(rowState, trie.rowProgram, outStart);
  const depth = states.map((state) => trie.depth[state] ?? 0);
  const rootNext = new Array<number>(tokenCount + 1).fill(0);
  for (let edge = 0; edge < (edgeStart[1] ?? 0); edge++) rootNext[edgeToken[edge] ?? 0] = edge + 1;
  yield;
  const links = linkFailures({ rootNext, edgeStart, edgeToken, outStart });
  yield;
  return narrow({ rootNext, edgeStart, edgeToken, depth, outStart, outProgram, ...links });
}

interface Numbered {
  /** The trie's state of each number. */
  readonly states: readonly number[];
  readonly edgeStart: readonly number[];
  readonly edgeToken: readonly number[];
}

/** Breadth first, so that edge e leads to state e + 1. */
function numberStates(edges: EdgeTable, sorted: Float64Array, starts: readonly number[]): Numbered {
  const states = [0];
  const edgeStart = [0];
  const edgeToken: number[] = [];
  for (let at = 0; at < states.length; at++) {
    const state = states[at] ?? 0;
    for (let edge = starts[state] ?? 0; edge < (starts[state + 1] ?? 0); edge++) {
      const token = ((sorted[edge] ?? 0) % FROM) | 0;
      edgeToken.push(token);
      states.push(edges.find(state, token));
    }
    edgeStart.push(edgeToken.length);
  }
  return { states, edgeStart, edgeToken };
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
  readonly rootNext: readonly number[];
  readonly edgeStart: readonly number[];
  readonly edgeToken: readonly number[];
  readonly outStart: readonly number[];
}

/** The failure of a state is the longest proper suffix that is a state too; `outLink` skips those without anchors. */
function linkFailures(layout: Layout): { fail: number[]; outLink: number[] } {
  const { edgeStart, edgeToken, outStart } = layout;
  const count = edgeStart.length - 1;
  const fail = new Array<number>(count).fill(0);
  const outLink = new Array<number>(count).fill(0);
  for (let state = 0; state < count; state++) {
    const back = fail[state] ?? 0;
    outLink[state] = (outStart[back + 1] ?? 0) > (outStart[back] ?? 0) ? back : (outLink[back] ?? 0);
    for (let edge = edgeStart[state] ?? 0; edge < (edgeStart[state + 1] ?? 0); edge++)
      fail[edge + 1] = state === 0 ? 0 : failureOf(layout, fail, back, edgeToken[edge] ?? 0);
  }
  return { fail, outLink };
}

function failureOf(layout: Layout, fail: readonly number[], from: number, token: number): number {
  for (let state = from; state !== 0; state = fail[state] ?? 0) {
    const next = findEdge(layout, state, token);
    if (next !== 0) return next;
  }
  return layout.rootNext[token] ?? 0;
}

function findEdge({ edgeStart, edgeToken }: Layout, state: number, token: number): number {
  for (let edge = edgeStart[state] ?? 0; edge < (edgeStart[state + 1] ?? 0); edge++)
    if (edgeToken[edge] === token) return edge + 1;
  return 0;
}
