import { UNKNOWN } from '../engine/tables.ts';
import type { Node } from './nodes.ts';
import { chanceAfter, OPEN } from './shape.ts';

/** Literals one of which stands in every match of a pattern, and how much can stand before them. */
export interface Anchors {
  /** Tokens and choices of the pattern; one of the phrases they stand for: from this node to before that. */
  readonly from: number;
  readonly to: number;
  /** Tokens. */
  readonly fewest: number;
  /** Units; `UNKNOWN` where a time, a date… leaves it open. */
  readonly most: number;
}

/** Literals that an anchor may be written out to; a pattern with no narrower stretch may take the second number. */
const NARROW = 64;
const WIDEST = 1200;
/** Tokens of an anchor that are kept; more make it no more telling. */
export const LONGEST = 3;
/** Room that a literal takes, in the coin of chance: one more literal is worth it if it saves a candidate in so many tokens. */
const ROOM = 2e-5;
/** Each unit that may stand before an anchor is a place where the pattern could start, and may have to be tried. */
const START = 1.5;
/** No sentence has room for many more. */
const MOST_STARTS = 20;

/**
 * The stretch of a pattern, without slots and gaps, that is least likely to stand in a reply by chance.
 * @returns undefined when every stretch may be empty
 */
export function chooseAnchors(nodes: readonly Node[]): Anchors | undefined {
  const best = bestStretch(nodes, NARROW) ?? bestStretch(nodes, WIDEST);
  if (!best) return undefined;
  let fewest = 0;
  let most = 0;
  for (let at = 0; at < best.from; at++) {
    fewest += nodes[at]?.shape.fewest ?? 0;
    most += nodes[at]?.shape.most ?? 0;
  }
  return { from: best.from, to: best.to, fewest, most: most >= OPEN ? UNKNOWN : most };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function bestStretch(nodes: readonly Node[], widest: number): Stretch | undefined {
  let best: Stretch | undefined;
  let least = Number.POSITIVE_INFINITY;
  let before = 0;
  for (let from = 0; from < nodes.length; from++) {
    const starts = 1 + START * Math.min(before, MOST_STARTS);
    before += nodes[from]?.shape.most ?? 0;
    let phrases = 1;
    let chance = 1;
    let fewest = 0;
    for (let to = from; to < nodes.length && fewest < LONGEST; to++) {
      const next = nodes[to]?.shape;
      if (!next || phrases * next.phrases > widest) break;
      phrases *= next.phrases;
      chance = chanceAfter(fewest, chance, next.chance);
      fewest += next.fewest;
      const cost = chance * starts + phrases * ROOM;
      if (fewest === 0 || cost >= least) continue;
      least = cost;
      best = { from, to: to + 1 };
    }
  }
  return best;
}
