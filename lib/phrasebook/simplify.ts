import type { Node } from './pattern.ts';

type Choice = Node & { readonly kind: 'choice' };

/** Turns a choice among single words into one token with several forms: smaller, and quicker to run. */
export function simplify(choice: Choice): Node {
  const branches = mergeSingles(choice.branches);
  const [only] = branches;
  if (branches.length === 1 && !choice.optional && only?.length === 1 && only[0]) return only[0];
  return { ...choice, branches };
}

function mergeSingles(branches: Choice['branches']): Choice['branches'] {
  const singles = new Set<string>();
  const others: (readonly Node[])[] = [];
  for (const branch of branches) {
    const [first] = branch;
    if (branch.length === 1 && first?.kind === 'token') for (const token of first.tokens) singles.add(token);
    else others.push(branch);
  }
  return singles.size === 0 ? others : [...others, [{ kind: 'token', tokens: [...singles] }]];
}
