import { isHan } from '../engine/chars.ts';
import { ENGLISH } from '../engine/locale.ts';
import { UNKNOWN } from '../engine/tables.ts';
import { expand } from './expand.ts';
import type { Node } from './pattern.ts';

/** Literals one of which stands in every match of a pattern, and how many tokens can stand before them. */
export interface Anchors {
  readonly sequences: readonly (readonly string[])[];
  readonly fewest: number;
  /** `UNKNOWN` where a slot or gap leaves it open. */
  readonly most: number;
}

/** Expansions of a stretch that are worth their room; a pattern that has no narrower one may take the second number. */
const NARROW = 64;
const WIDEST = 1200;

/** Tokens of an anchor that are kept; more make it no more telling. */
const LONGEST = 3;

/**
 * The stretch of a pattern that tells most: no slot or gap in it, and the rarest words.
 * @returns undefined when every stretch may be empty
 */
export function chooseAnchors(nodes: readonly Node[]): Anchors | undefined {
  const best = bestStretch(nodes, NARROW) ?? bestStretch(nodes, WIDEST);
  if (!best) return undefined;
  const before = nodes.slice(0, best.from).map(tokenCount);
  const open = before.some(([, max]) => max < 0);
  const most = open ? UNKNOWN : before.reduce((sum, [, max]) => sum + max, 0);
  return { sequences: best.sequences, fewest: before.reduce((sum, [min]) => sum + min, 0), most };
}

function bestStretch(nodes: readonly Node[], widest: number): { from: number; sequences: Sequences } | undefined {
  let best: { score: number; from: number; sequences: Sequences } | undefined;
  for (let from = 0; from < nodes.length; from++) {
    for (const sequences of stretches(nodes, from, widest)) {
      const score = worth(sequences);
      if (sequences.every(({ length }) => length > 0) && score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = { score, from, sequences };
    }
  }
  return best;
}

type Sequences = readonly (readonly string[])[];

/**
 * Whether a pattern names something to look for: a word, or in Chinese characters `hanLength` of them in a row.
 * Marks alone do where `hanLength` is 1.
 */
export function hasLiteral(nodes: readonly Node[], hanLength: number): boolean {
  return nodes.some((_, from) =>
    stretches(nodes, from, WIDEST).some((sequences) => sequences.every((sequence) => isTelling(sequence, hanLength))),
  );
}

function isTelling(sequence: readonly string[], hanLength: number): boolean {
  let row = 0;
  for (const token of sequence) {
    if (/^[^\p{L}\p{N}]+$/u.test(token)) {
      if (hanLength === 1) return true;
      row = 0;
    } else if (!isHan(token.charCodeAt(0))) return true;
    else if (++row >= hanLength) return true;
  }
  return false;
}

/** The expansions of every stretch that starts at a node, growing as long as it stays solid and narrow enough. */
function stretches(nodes: readonly Node[], from: number, widest: number): Sequences[] {
  const found: Sequences[] = [];
  let sequences: Sequences = [[]];
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at];
    if (node?.kind === 'start' || node?.kind === 'end') continue;
    const next = node && expand([node], widest);
    if (!next) break;
    sequences = distinct(sequences.flatMap((head) => (head.length >= LONGEST ? [head] : next.map((tail) => [...head, ...tail].slice(0, LONGEST)))));
    if (sequences.length > widest) break;
    found.push(sequences);
    if (sequences.every(({ length }) => length >= LONGEST)) break;
  }
  return found;
}

function distinct(sequences: Sequences): Sequences {
  return [...new Map(sequences.map((sequence) => [sequence.join(' '), sequence])).values()];
}

/** Fewest and most tokens a node takes; most < 0 where that isn't bounded by the pattern. */
function tokenCount(node: Node): readonly [number, number] {
  if (node.kind === 'token' || node.kind === 'word') return [1, 1];
  if (node.kind === 'start' || node.kind === 'end') return [0, 0];
  if (node.kind !== 'choice') return [node.kind === 'gap' ? 0 : 1, -1];
  const counts = node.branches.map((branch) => branch.map(tokenCount));
  const least = Math.min(...counts.map((branch) => branch.reduce((sum, [min]) => sum + min, 0)));
  const open = counts.some((branch) => branch.some(([, max]) => max < 0));
  const most = open ? -1 : Math.max(...counts.map((branch) => branch.reduce((sum, [, max]) => sum + max, 0)));
  return [node.optional ? 0 : least, most];
}

/** How rare the commonest of the literals is, less something for their number. */
function worth(sequences: Sequences): number {
  const rarest = Math.min(...sequences.map((sequence) => sequence.reduce((sum, token) => sum + rarity(token), 0)));
  return rarest - Math.log2(sequences.length) * 0.4;
}

const COMMON_HAN = new Set('的了是我您你不有这一在就会可以没要好请们到个上为下来给哦呢亲么还能');
const COMMON_WORDS = new Set('please thank thanks order not can will now know help email see need like time make issue'.split(' '));

function rarity(token: string): number {
  if (isHan(token.charCodeAt(0))) return COMMON_HAN.has(token) ? 0.5 : 1.2;
  if (/^[^\p{L}\p{N}]+$/u.test(token)) return 0.3;
  if (ENGLISH.has(token) || token.startsWith("'")) return 0.6;
  return COMMON_WORDS.has(token) ? 1.2 : 2.4;
}
