import { hasLiteral } from './has-literal.ts';
import { type Node, PatternError } from './pattern.ts';

const POSITIONS = 62;
const TOKENS = 400;
const SLOTS = 3;

/**
 * Checks a pattern against the format's limits (rule 7 and the table of the pattern language).
 * @param oneCharacter whether one Han character, or a mark, is enough to look for (category `register`)
 * @throws PatternError that says what to write instead
 */
export function checkLimits(nodes: readonly Node[], oneCharacter: boolean): void {
  if (canBeEmpty(nodes)) throw new PatternError('This pattern can match nothing; write at least one word outside [ ].');
  const anchored = nodes[0]?.kind === 'start' && nodes.at(-1)?.kind === 'end';
  if (!hasLiteral(nodes, oneCharacter || anchored ? 1 : 2)) {
    throw new PatternError(
      'This pattern has nothing to look for; write at least one word beside its slots, in Chinese two characters in a row.',
    );
  }
  const positions = longestWay(nodes);
  if (positions > POSITIONS)
    throw new PatternError(`This pattern has ${positions} positions, ${POSITIONS} at most; split it in two.`);
  if (countTokens(nodes) > TOKENS)
    throw new PatternError(
      `The groups of this pattern hold ${countTokens(nodes)} words or characters, ${TOKENS} at most; make a list of a group and write @name.`,
    );
  checkSlots(nodes);
  checkNeighbours(nodes);
}

function canBeEmpty(nodes: readonly Node[]): boolean {
  return nodes.every((node) => {
    if (node.kind === 'choice') return node.optional || node.branches.some(canBeEmpty);
    return node.kind === 'gap' || node.kind === 'start' || node.kind === 'end';
  });
}

/** Tokens, slots and gaps on the longest way through the pattern. */
function longestWay(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => {
    if (node.kind === 'start' || node.kind === 'end') return sum;
    return sum + (node.kind === 'choice' ? Math.max(...node.branches.map(longestWay)) : 1);
  }, 0);
}

/** All that the pattern has to tell apart, which bounds the matcher's work; a list has a limit of its own. */
function countTokens(nodes: readonly Node[]): number {
  return nodes.reduce(
    (sum, node) =>
      sum +
      (node.kind === 'choice' && !node.list
        ? node.branches.reduce((inner, branch) => inner + countTokens(branch), 0)
        : 1),
    0,
  );
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
function checkNeighbours(nodes: readonly Node[]): void {
  const open = (node: Node | undefined): boolean => node?.kind === 'slot' || node?.kind === 'gap';
  let last: Node | undefined;
  for (const node of nodes) {
    if (open(node) && open(last))
      throw new PatternError(
        'Two slots or gaps stand side by side (an optional part between them may be left out); write a word between them.',
      );
    if (node.kind === 'choice') for (const branch of node.branches) checkNeighbours(branch);
    if (!(node.kind === 'choice' && node.optional)) last = node;
  }
  const solid = nodes.filter((node) => node.kind !== 'start' && node.kind !== 'end');
  if (solid[0]?.kind === 'gap' || solid.at(-1)?.kind === 'gap')
    throw new PatternError('A gap at the edge of a pattern finds nothing more; leave it out.');
}
