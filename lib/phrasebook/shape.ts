import { ANY_HEAD, VALUE_HEAD } from '../engine/heads.ts';

/**
 * What the phrases of a node, or of a row of nodes, have in common: worked out once, when the node is made, so that
 * limits, anchors and instructions need no look inside it again.
 */
export interface Shape {
  /** Tokens of the shortest phrase. */
  fewest: number;
  /** Units of the longest; `OPEN` where a time, a date… sets no limit. */
  most: number;
  /** Tokens, slots and gaps on the longest way through. */
  longest: number;
  /** Phrases it stands for; `ENDLESS` for what holds a slot or a gap. */
  phrases: number;
  /** Words and characters that all its branches hold; a list counts as one. */
  words: number;
  /** Chance that one of its phrases begins at a token of a reply. */
  chance: number;
  /** Bits of the tokens that can stand first, second and third: see the engine's `heads.ts`. */
  head0: number;
  head1: number;
  head2: number;
  /** Bit n: a phrase may be n tokens long; lengths from 3 on aren't told apart. */
  lengths: number;
  /** Which phrases too common to look for it stands for: bits of `Weak`. */
  weak: number;
  /** Whether a phrase may hold no literal at all. */
  bare: boolean;
  /** Whether a slot or gap may stand first, or last. */
  opens: boolean;
  opensAfter: boolean;
  /** Whether two of them may stand side by side in it. */
  crowded: boolean;
}

export const OPEN = 0x10000;
export const ENDLESS = 0x1000000;

/** Phrases with no word and no two Han characters in a row: the empty one, and by whether a Han character stands first and last. */
export const Weak = { empty: 1, none: 2, last: 4, first: 8, both: 16 } as const;

const START: Shape = {
  fewest: 0,
  most: 0,
  longest: 0,
  phrases: 1,
  words: 0,
  chance: 1,
  head0: 0,
  head1: 0,
  head2: 0,
  lengths: 1,
  weak: Weak.empty,
  bare: true,
  opens: false,
  opensAfter: false,
  crowded: false,
};

/** The shape of no nodes at all: a row grows from it, and an edge (`^`, `$`) has it. */
export const emptyShape = (): Shape => ({ ...START });

/** @param head bits of the tokens it may be */
export function tokenShape(head: number, chance: number, forms: number, weak: number): Shape {
  const one = { fewest: 1, most: 1, longest: 1, phrases: forms, words: 1, chance, head0: head, lengths: 2 };
  return { ...START, ...one, weak, bare: false };
}

/**
 * The shape of what isn't literal.
 * @param most units; none of them is less than a token
 * @param kind `word`: one token; `value`: any number of them; `slot`: a slot or gap, which ends where something else begins
 */
export function openShape(fewest: number, most: number, kind: 'word' | 'value' | 'slot'): Shape {
  const lengths = kind === 'word' ? 2 : (7 << fewest) & 7;
  const head0 = kind === 'value' && fewest > 0 ? VALUE_HEAD : ANY_HEAD;
  const heads = { head0, head1: ANY_HEAD, head2: ANY_HEAD, lengths };
  const weak = fewest === 0 ? Weak.empty | Weak.none : Weak.none;
  const open = kind === 'slot';
  const rest = { longest: 1, phrases: ENDLESS, words: 1, weak, opens: open, opensAfter: open };
  return { ...START, ...heads, fewest, most, ...rest };
}

/** A word after another is this much rarer than the other alone: words come in phrases, so less than chance would say. */
const NEXT_WORD = 0.25;

/** Chance of a phrase of either, one after the other. */
export function chanceAfter(fewest: number, chance: number, next: number): number {
  if (fewest === 0) return Math.min(1, chance * next);
  return chance * Math.min(1, Math.max(next, NEXT_WORD * Math.sqrt(next)));
}

/** Lets a row grow by what comes after it. */
export function append(row: Shape, next: Shape): void {
  row.chance = chanceAfter(row.fewest, row.chance, next.chance);
  row.crowded ||= next.crowded || (row.opensAfter && next.opens);
  row.opens ||= row.fewest === 0 && next.opens;
  row.opensAfter = next.opensAfter || (next.fewest === 0 && row.opensAfter);
  row.fewest += next.fewest;
  row.most = Math.min(OPEN, row.most + next.most);
  row.longest += next.longest;
  row.phrases = Math.min(ENDLESS, row.phrases * next.phrases);
  row.words += next.words;
  row.weak = WEAK_AFTER[row.weak * 32 + next.weak] ?? 0;
  row.bare &&= next.bare;
  appendHeads(row, next);
}

function appendHeads(row: Shape, next: Shape): void {
  const { lengths } = row;
  row.lengths = 0;
  if (lengths & 1) {
    row.head0 |= next.head0;
    row.head1 |= next.head1;
    row.head2 |= next.head2;
    row.lengths |= next.lengths;
  }
  if (lengths & 2) {
    row.head1 |= next.head0;
    row.head2 |= next.head1;
    row.lengths |= next.lengths << 1;
  }
  if (lengths & 4) {
    row.head2 |= next.head0;
    row.lengths |= next.lengths << 2;
  }
  row.lengths &= 7;
}

/** The shape of the nodes of a row from `from` to before `to`. */
export function shapeOf(row: readonly { readonly shape: Shape }[], from: number, to: number): Shape {
  const first = row[from];
  if (!first) return emptyShape();
  if (to === from + 1) return first.shape;
  const shape = { ...first.shape };
  for (let at = from + 1; at < to; at++) append(shape, row[at]?.shape ?? START);
  return shape;
}

/** The shape of a choice that has no branch yet. */
export function choiceShape(optional: boolean): Shape {
  const none = { fewest: ENDLESS, phrases: 0, chance: 0, lengths: 0, weak: 0, bare: false };
  return { ...START, ...none, ...(optional ? { phrases: 1, lengths: 1, weak: Weak.empty } : {}) };
}

/** Lets a choice grow by a branch. */
export function addBranch(choice: Shape, branch: Shape): void {
  choice.fewest = Math.min(choice.fewest, branch.fewest);
  choice.most = Math.max(choice.most, branch.most);
  choice.longest = Math.max(choice.longest, branch.longest);
  choice.phrases = Math.min(ENDLESS, choice.phrases + branch.phrases);
  choice.words += branch.words;
  choice.chance += branch.chance;
  choice.head0 |= branch.head0;
  choice.head1 |= branch.head1;
  choice.head2 |= branch.head2;
  choice.lengths |= branch.lengths;
  choice.weak |= branch.weak;
  choice.bare ||= branch.bare;
  choice.opens ||= branch.opens;
  choice.opensAfter ||= branch.opensAfter;
  choice.crowded ||= branch.crowded;
}

/** What may be left out is no anchor by itself, whatever its branches are. */
export function closeChoice(choice: Shape, optional: boolean, list: boolean): Shape {
  if (optional) {
    choice.fewest = 0;
    choice.chance = 1;
    choice.bare = true;
  }
  if (list) choice.words = 1;
  return choice;
}

/** `WEAK_AFTER[a * 32 + b]`: what is weak of phrases of a with phrases of b after them. */
const WEAK_AFTER = Uint8Array.from({ length: 1024 }, (_, key) => weakAfter(key >> 5, key & 31));

function weakAfter(before: number, after: number): number {
  let weak = 0;
  for (let a = 1; a <= Weak.both; a <<= 1)
    for (let b = 1; b <= Weak.both; b <<= 1) if ((before & a) !== 0 && (after & b) !== 0) weak |= joined(a, b);
  return weak;
}

function joined(a: number, b: number): number {
  if (a === Weak.empty) return b;
  if (b === Weak.empty) return a;
  const hanBefore = a === Weak.last || a === Weak.both;
  const hanAfter = b === Weak.first || b === Weak.both;
  // Two in a row are enough to look for.
  if (hanBefore && hanAfter) return 0;
  const first = a === Weak.first || a === Weak.both;
  const last = b === Weak.last || b === Weak.both;
  if (first) return last ? Weak.both : Weak.first;
  return last ? Weak.last : Weak.none;
}
