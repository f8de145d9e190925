import type { Node } from './pattern.ts';

/** Turns a choice among single words into one token with several forms: smaller, and quicker to run. */
export function simplify(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node) => {
    if (node.kind !== 'choice') return node;
    const branches = mergeSingles(node.branches.map(simplify));
    const only = branches.length === 1 && !node.optional ? branches[0] : undefined;
    return only?.length === 1 && only[0] ? only[0] : { ...node, branches };
  });
}

function mergeSingles(branches: readonly (readonly Node[])[]): readonly (readonly Node[])[] {
  const singles = new Set<string>();
  const others: (readonly Node[])[] = [];
  for (const branch of branches) {
    const [first] = branch;
    if (branch.length === 1 && first?.kind === 'token') for (const token of first.tokens) singles.add(token);
    else others.push(branch);
  }
  return singles.size === 0 ? others : [...others, [{ kind: 'token', tokens: [...singles] }]];
}
