import { LONGEST_PHRASE } from '../engine/phrase-set.ts';
import type { Node } from './nodes.ts';
import type { PhraseSets } from './phrase-sets.ts';
import { addBranch, choiceShape, closeChoice, ENDLESS, shapeOf } from './shape.ts';

/** Rows of nodes, one after the other; a group's branches are cut off in one piece when it is closed. */
export interface Rows {
  readonly nodes: Node[];
  /** Where each row starts in `nodes`. */
  readonly starts: number[];
}

export const rowEnd = ({ nodes, starts }: Rows, row: number): number => starts[row + 1] ?? nodes.length;

/** Makes one node of the rows from `first` on, and takes them away. */
export function closeRows(
  rows: Rows,
  first: number,
  sets: PhraseSets,
  { optional = false, list = false }: { readonly optional?: boolean; readonly list?: boolean },
): Node {
  const { nodes, starts } = rows;
  const shape = choiceShape(optional);
  for (let row = first; row < starts.length; row++)
    addBranch(shape, shapeOf(nodes, starts[row] ?? 0, rowEnd(rows, row)));
  closeChoice(shape, optional, list);
  // What is no set has no phrases to look for.
  if (shape.longest > LONGEST_PHRASE) shape.phrases = ENDLESS;
  const node: Node =
    shape.phrases < ENDLESS
      ? { kind: 'set', place: sets.add(rows, first, shape.fewest === 0), shape }
      : { kind: 'choice', branches: copyRows(rows, first), optional, shape };
  nodes.length = starts[first] ?? nodes.length;
  starts.length = first;
  return node;
}

function copyRows(rows: Rows, first: number): Node[][] {
  const { nodes, starts } = rows;
  return starts.slice(first).map((start, at) => nodes.slice(start, rowEnd(rows, first + at)));
}
