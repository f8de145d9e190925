import type { Node } from './pattern.ts';
import { createSequenceInterner, type SequenceInterner } from './sequence-interner.ts';

/** Sets of phrases as one acyclic automaton: equal sets, and equal ends of phrases, are kept once for a whole locale. */
export interface PhraseSets {
  /** @param node a token or a choice without slots and gaps inside */
  add(node: Node): PhraseSet;
  /** Start of each set in `numbers`. */
  readonly sets: readonly number[];
  /** Start of each tail in `numbers`. */
  readonly tails: readonly number[];
  /** See `Tables.phrases`. */
  readonly numbers: readonly number[];
}

export interface PhraseSet {
  readonly id: number;
  /** Whether the empty phrase is one of it. */
  readonly optional: boolean;
}

export function createPhraseSets(tokenId: (token: string) => number): PhraseSets {
  const numbers: number[] = [];
  const sets = createSequenceInterner(numbers);
  const tails = createSequenceInterner(numbers);
  const end = tails.id([1]);
  const writer: Writer = { tokenId, numbers, tails };
  return {
    sets: sets.starts,
    tails: tails.starts,
    numbers,
    add(node) {
      const edges: number[] = [];
      const optional = gather(writer, [node], 0, end, edges);
      return { id: sets.id(layOut(writer, edges, false)), optional };
    },
  };
}

interface Writer {
  readonly tokenId: (token: string) => number;
  readonly numbers: readonly number[];
  readonly tails: SequenceInterner;
}

/** An edge is one number, so that edges sort by token: token times this, and the tail it leads to. */
const EDGE = 0x1000000;

/** Adds the edges of what a stretch and a tail after it begin with. @returns whether a phrase may end before the first */
function gather(writer: Writer, nodes: readonly Node[], from: number, tail: number, edges: number[]): boolean {
  const node = nodes[from];
  if (!node) return copyTail(writer, tail, edges);
  const rest = tailOf(writer, nodes, from + 1, tail);
  if (node.kind === 'token') {
    for (const token of node.tokens) edges.push(writer.tokenId(token) * EDGE + rest);
    return false;
  }
  if (node.kind !== 'choice') throw new Error(`A set of phrases holds no ${node.kind}`);
  let ends = false;
  for (const branch of node.branches) if (gather(writer, branch, 0, rest, edges)) ends = true;
  return (node.optional && copyTail(writer, rest, edges)) || ends;
}

function copyTail({ numbers, tails }: Writer, tail: number, edges: number[]): boolean {
  const start = tails.starts[tail] ?? 0;
  const head = numbers[start] ?? 0;
  const count = head >> 1;
  for (let at = start + 1; at <= start + count; at++)
    edges.push((numbers[at] ?? 0) * EDGE + (numbers[at + count] ?? 0));
  return (head & 1) === 1;
}

function tailOf(writer: Writer, nodes: readonly Node[], from: number, tail: number): number {
  if (from === nodes.length) return tail;
  const edges: number[] = [];
  const ends = gather(writer, nodes, from, tail, edges);
  return writer.tails.id(layOut(writer, edges, ends));
}

/** Edges of the same token become one, to all that follows either. */
function layOut(writer: Writer, edges: number[], ends: boolean): number[] {
  if (edges.length > 1) edges.sort((a, b) => a - b);
  const tokens: number[] = [];
  const tails: number[] = [];
  for (const edge of edges) {
    const token = Math.floor(edge / EDGE);
    const tail = edge % EDGE;
    const last = tokens.length - 1;
    if (tokens[last] !== token) {
      tokens.push(token);
      tails.push(tail);
    } else if (tails[last] !== tail) tails[last] = join(writer, tails[last] ?? 0, tail);
  }
  return [tokens.length * 2 + (ends ? 1 : 0), ...tokens, ...tails];
}

function join(writer: Writer, a: number, b: number): number {
  const edges: number[] = [];
  const ends = copyTail(writer, a, edges);
  const either = copyTail(writer, b, edges) || ends;
  return writer.tails.id(layOut(writer, edges, either));
}
