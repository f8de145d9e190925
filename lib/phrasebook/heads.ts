import { ANY_HEAD, HEADS, headBit } from '../engine/heads.ts';
import type { Node } from './pattern.ts';

/** The tokens that a stretch of a pattern may begin with. */
export interface Heads {
  /** Bits of the first token, the second… */
  readonly bits: readonly number[];
  /** Bit n: it may be n tokens long; lengths from `HEADS` on aren't told apart. */
  readonly lengths: number;
}

const ALL_LENGTHS = (1 << HEADS) - 1;
const EMPTY: Heads = { bits: new Array<number>(HEADS).fill(0), lengths: 1 };

/** Works out heads; those of nodes that patterns share once. */
export interface HeadFinder {
  /** Bits of the first tokens of a pattern's matches: where a match may end before them, any token follows. */
  headsOf(nodes: readonly Node[]): readonly number[];
}

export function createHeadFinder(tokenId: (token: string) => number): HeadFinder {
  const finder: Finder = { tokenId, known: new Map() };
  return { headsOf: (nodes) => follow(sequenceHeads(finder, nodes), REST).bits };
}

interface Finder {
  readonly tokenId: (token: string) => number;
  readonly known: Map<Node, Heads>;
}

/** So many tokens or more, of any kind. */
const wild = (fewest: number, most: number = HEADS): Heads => ({
  bits: new Array<number>(HEADS).fill(ANY_HEAD),
  lengths: ALL_LENGTHS & ~((1 << fewest) - 1) & ((2 << most) - 1),
});

const REST = wild(0);

function sequenceHeads(finder: Finder, nodes: readonly Node[]): Heads {
  let heads = EMPTY;
  for (const node of nodes) {
    if (heads.lengths === 0) break;
    heads = follow(heads, nodeHeads(finder, node));
  }
  return heads;
}

function follow(a: Heads, b: Heads): Heads {
  const bits = [...a.bits];
  let lengths = 0;
  for (let length = 0; length < HEADS; length++) {
    if ((a.lengths & (1 << length)) === 0) continue;
    lengths |= b.lengths << length;
    for (let at = length; at < HEADS; at++) bits[at] = (bits[at] ?? 0) | (b.bits[at - length] ?? 0);
  }
  return { bits, lengths: lengths & ALL_LENGTHS };
}

function nodeHeads(finder: Finder, node: Node): Heads {
  const known = finder.known.get(node);
  if (known) return known;
  const heads = workOut(finder, node);
  finder.known.set(node, heads);
  return heads;
}

/** A slot's units are one token or more each. */
function workOut(finder: Finder, node: Node): Heads {
  switch (node.kind) {
    case 'token':
      return tokenHeads(finder, node.tokens);
    case 'choice':
      return union([
        ...(node.optional ? [EMPTY] : []),
        ...node.branches.map((branch) => sequenceHeads(finder, branch)),
      ]);
    case 'start':
    case 'end':
      return EMPTY;
    case 'gap':
      return wild(0);
    case 'word':
      return wild(1, 1);
    case 'slot':
      return wild(node.min);
    case 'value':
      return wild(1);
  }
}

function tokenHeads({ tokenId }: Finder, tokens: readonly string[]): Heads {
  const bits = [...EMPTY.bits];
  bits[0] = tokens.reduce((sum, token) => sum | headBit(tokenId(token)), 0);
  return { bits, lengths: 2 };
}

function union(all: readonly Heads[]): Heads {
  const bits = [...EMPTY.bits];
  let lengths = 0;
  for (const heads of all) {
    lengths |= heads.lengths;
    for (let at = 0; at < HEADS; at++) bits[at] = (bits[at] ?? 0) | (heads.bits[at] ?? 0);
  }
  return { bits, lengths };
}
