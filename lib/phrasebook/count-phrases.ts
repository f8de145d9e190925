import type { Node } from './pattern.ts';

/** Counts the phrases that nodes stand for, those of nodes that patterns share once. */
export type PhraseCounter = (node: Node) => number;

/** @returns a counter; it counts the empty phrase too, and gives infinity for what holds a slot or a gap */
export function createPhraseCounter(): PhraseCounter {
  const known = new Map<Node, number>();
  const count: PhraseCounter = (node) => {
    if (node.kind === 'token') return node.tokens.length;
    if (node.kind === 'start' || node.kind === 'end') return 1;
    if (node.kind !== 'choice') return Number.POSITIVE_INFINITY;
    const cached = known.get(node);
    if (cached !== undefined) return cached;
    let sum = node.optional ? 1 : 0;
    for (const branch of node.branches) sum += branch.reduce((product, inner) => product * count(inner), 1);
    known.set(node, sum);
    return sum;
  };
  return count;
}
