import { UNKNOWN } from '../engine/tables.ts';
import type { Node } from './pattern.ts';

/** Literals one of which stands in every match of a pattern, and how much can stand before them. */
export interface Anchors {
  /** Tokens and choices; one of the phrases they stand for. */
  readonly stretch: readonly Node[];
  /** Tokens. */
  readonly fewest: number;
  /** Units; `UNKNOWN` where a time, a date… leaves it open. */
  readonly most: number;
}

/** How likely a token is in replies, and what was worked out by it. */
export interface Chances {
  /** A token's share of all tokens. */
  frequency(token: string): number;
  /** Weights of nodes, which patterns share. */
  readonly weights: Map<Node, Weight | undefined>;
}

/** Literals that an anchor may be written out to; a pattern with no narrower stretch may take the second number. */
const NARROW = 64;
const WIDEST = 1200;
/** Tokens of an anchor that are kept; more make it no more telling. */
export const LONGEST = 3;
/** A word after another is this much rarer than the other alone: words come in phrases, so less than chance would say. */
const NEXT_WORD = 0.25;
/** Room that a literal takes, in the coin of chance: one more literal is worth it if it saves a candidate in so many tokens. */
const ROOM = 2e-5;

/**
 * The stretch of a pattern, without slots and gaps, that is least likely to stand in a reply by chance.
 * @returns undefined when every stretch may be empty
 */
export function chooseAnchors(nodes: readonly Node[], chances: Chances): Anchors | undefined {
  const best = bestStretch(nodes, chances, NARROW) ?? bestStretch(nodes, chances, WIDEST);
  if (!best) return undefined;
  const before = nodes.slice(0, best.from).map(extent);
  const open = before.some(([, max]) => max < 0);
  const most = open ? UNKNOWN : before.reduce((sum, [, max]) => sum + max, 0);
  return { stretch: nodes.slice(best.from, best.to), fewest: before.reduce((sum, [min]) => sum + min, 0), most };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

function bestStretch(nodes: readonly Node[], chances: Chances, widest: number): Stretch | undefined {
  const weights = nodes.map((node) => weightOf(node, chances));
  let best: Stretch | undefined;
  for (let from = 0; from < nodes.length; from++) {
    let grown = EMPTY;
    for (let to = from; to < nodes.length; to++) {
      const next = weights[to];
      if (!next || grown.count * next.count > widest) break;
      grown = follow(grown, next);
      const cost = grown.chance + grown.count * ROOM;
      if (grown.fewest > 0 && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { from, to: to + 1, cost };
      if (grown.fewest >= LONGEST) break;
    }
  }
  return best;
}

/** What a stretch of a pattern would cost as an anchor. */
export interface Weight {
  /** Literals it stands for. */
  readonly count: number;
  /** Chance that one of them begins at a token of a reply. */
  readonly chance: number;
  /** Tokens of the shortest. */
  readonly fewest: number;
}

const EMPTY: Weight = { count: 1, chance: 1, fewest: 0 };

function follow(a: Weight, b: Weight): Weight {
  const chance =
    a.fewest === 0
      ? Math.min(1, a.chance * b.chance)
      : a.chance * Math.min(1, Math.max(b.chance, NEXT_WORD * Math.sqrt(b.chance)));
  return { count: a.count * b.count, chance, fewest: a.fewest + b.fewest };
}

function weightOf(node: Node, chances: Chances): Weight | undefined {
  const { weights } = chances;
  if (weights.has(node)) return weights.get(node);
  const weight = weigh(node, chances);
  weights.set(node, weight);
  return weight;
}

/** Undefined for what no literal stands for: a slot, a gap, or a choice with one inside. */
function weigh(node: Node, chances: Chances): Weight | undefined {
  if (node.kind === 'start' || node.kind === 'end') return EMPTY;
  if (node.kind === 'token')
    return { count: node.tokens.length, chance: sum(node.tokens.map(chances.frequency)), fewest: 1 };
  if (node.kind !== 'choice') return undefined;
  const branches: Weight[] = [];
  for (const branch of node.branches) {
    let weight: Weight = EMPTY;
    for (const inner of branch) {
      const next = weightOf(inner, chances);
      if (!next) return undefined;
      weight = follow(weight, next);
    }
    branches.push(weight);
  }
  const count = sum(branches.map((branch) => branch.count));
  if (node.optional) return { count: count + 1, chance: 1, fewest: 0 };
  return {
    count,
    chance: sum(branches.map((branch) => branch.chance)),
    fewest: Math.min(...branches.map((branch) => branch.fewest)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Fewest tokens and most units a node takes; no token is more than a unit. Units < 0 where the pattern doesn't bound them. */
function extent(node: Node): readonly [tokens: number, units: number] {
  switch (node.kind) {
    case 'token':
    case 'word':
      return [1, 1];
    case 'start':
    case 'end':
      return [0, 0];
    case 'gap':
      return [0, node.max];
    case 'slot':
      return [node.min, node.max];
    case 'value':
      return [1, -1];
    case 'choice':
      return extentOfChoice(node);
  }
}

function extentOfChoice(node: Node & { kind: 'choice' }): readonly [tokens: number, units: number] {
  const extents = node.branches.map((branch) => branch.map(extent));
  const fewest = Math.min(...extents.map((branch) => sum(branch.map(([tokens]) => tokens))));
  const open = extents.some((branch) => branch.some(([, units]) => units < 0));
  const most = open ? -1 : Math.max(...extents.map((branch) => sum(branch.map(([, units]) => units))));
  return [node.optional ? 0 : fewest, most];
}
