import type { Node } from './pattern.ts';

type Sequences = readonly (readonly string[])[];

/**
 * Every sequence of tokens that a run of nodes stands for, the empty one included where all may be left out.
 * @returns undefined when it holds a slot or a gap, or stands for more than `widest`
 */
export function expand(nodes: readonly Node[], widest: number): Sequences | undefined {
  let sequences: Sequences = [[]];
  for (const node of nodes) {
    const next = expandNode(node, widest);
    if (!next || next.length * sequences.length > widest) return undefined;
    sequences = sequences.flatMap((head) => next.map((tail) => [...head, ...tail]));
  }
  return sequences;
}

/** Every sequence of any of the branches. */
export function expandAll(branches: readonly (readonly Node[])[], widest: number): Sequences | undefined {
  const found: (readonly string[])[] = [];
  for (const branch of branches) {
    const sequences = expand(branch, widest);
    if (!sequences || found.length + sequences.length > widest) return undefined;
    found.push(...sequences);
  }
  return found;
}

function expandNode(node: Node, widest: number): Sequences | undefined {
  if (node.kind === 'token') return node.tokens.map((token) => [token]);
  if (node.kind !== 'choice') return undefined;
  const branches = expandAll(node.branches, widest);
  return branches && node.optional ? [...branches, []] : branches;
}
