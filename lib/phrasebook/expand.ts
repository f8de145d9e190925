import type { Node } from './pattern.ts';

export type Sequences = readonly (readonly string[])[];

/**
 * Every sequence of tokens that a run of nodes stands for, the empty one included where all may be left out.
 * @param longest sequences are cut after so many tokens, and those that become alike are joined
 * @returns undefined when it holds a slot or a gap, or stands for more than `widest`
 */
export function expand(
  nodes: readonly Node[],
  widest: number,
  longest = Number.POSITIVE_INFINITY,
): Sequences | undefined {
  let sequences: Sequences = [[]];
  for (const node of nodes) {
    if (node.kind === 'start' || node.kind === 'end') continue;
    const next = expandNode(node, widest, longest);
    if (!next || next.length * sequences.length > 4 * widest) return undefined;
    sequences =
      next.length === 1 && sequences.length === 1
        ? [[...(sequences[0] ?? []), ...(next[0] ?? [])]]
        : combine(sequences, next, longest);
    if (sequences.length > widest) return undefined;
  }
  return sequences;
}

/** Every sequence of any of the branches. */
export function expandAll(
  branches: readonly (readonly Node[])[],
  widest: number,
  longest = Number.POSITIVE_INFINITY,
): Sequences | undefined {
  const found: (readonly string[])[] = [];
  for (const branch of branches) {
    const sequences = expand(branch, widest, longest);
    if (!sequences || found.length + sequences.length > widest) return undefined;
    found.push(...sequences);
  }
  return found;
}

function combine(heads: Sequences, tails: Sequences, longest: number): Sequences {
  const all = heads.flatMap((head) =>
    head.length >= longest ? [head] : tails.map((tail) => [...head, ...tail].slice(0, longest)),
  );
  return longest === Number.POSITIVE_INFINITY
    ? all
    : [...new Map(all.map((sequence) => [sequence.join(' '), sequence])).values()];
}

function expandNode(node: Node, widest: number, longest: number): Sequences | undefined {
  if (node.kind === 'token') return node.tokens.map((token) => [token]);
  if (node.kind !== 'choice') return undefined;
  const branches = expandAll(node.branches, widest, longest);
  return branches && node.optional ? [...branches, []] : branches;
}
