import { type Node, type Pattern, PatternError } from './nodes.ts';

const POSITIONS = 62;
const TOKENS = 400;
const SLOTS = 3;

/**
 * Checks a pattern against the format's limits (rule 7 and the table of the pattern language).
 * @param oneCharacter whether one Han character, or a mark, is enough to look for (category `register`)
 * @throws PatternError that says what to write instead
 */
export function checkLimits({ nodes, shape }: Pattern, oneCharacter: boolean): void {
  if (shape.fewest === 0)
    throw new PatternError('This pattern can match nothing; write at least one word outside [ ].');
  const anchored = nodes[0]?.kind === 'start' && nodes.at(-1)?.kind === 'end';
  if (oneCharacter || anchored ? shape.bare : shape.weak !== 0) {
    throw new PatternError(
      'This pattern has nothing to look for; write at least one word beside its slots, in Chinese two characters in a row.',
    );
  }
  if (shape.longest > POSITIONS)
    throw new PatternError(`This pattern has ${shape.longest} positions, ${POSITIONS} at most; split it in two.`);
  if (shape.words > TOKENS)
    throw new PatternError(
      `The groups of this pattern hold ${shape.words} words or characters, ${TOKENS} at most; make a list of a group and write @name.`,
    );
  checkSlots(nodes);
  checkNeighbours(nodes, shape.crowded);
}

const isSlot = (node: Node): boolean => node.kind === 'slot' || node.kind === 'value' || node.kind === 'word';

function checkSlots(nodes: readonly Node[]): void {
  const slots = nodes.filter(isSlot);
  if (slots.length > SLOTS) throw new PatternError(`This pattern has ${slots.length} slots, ${SLOTS} at most.`);
  const names = slots.map((node) => ('name' in node ? node.name : ''));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new PatternError(`Two slots are named “${twice}”; give each its own name.`);
}

/** Open slots and gaps need something between them to tell where one ends. */
function checkNeighbours(nodes: readonly Node[], crowded: boolean): void {
  if (crowded)
    throw new PatternError(
      'Two slots or gaps stand side by side (an optional part between them may be left out); write a word between them.',
    );
  const solid = nodes.filter((node) => node.kind !== 'start' && node.kind !== 'end');
  if (solid[0]?.kind === 'gap' || solid.at(-1)?.kind === 'gap')
    throw new PatternError('A gap at the edge of a pattern finds nothing more; leave it out.');
}
