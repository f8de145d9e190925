import type { ValueClass } from '../engine/classes.ts';
import type { WordClass } from '../engine/word-classes.ts';
import type { Shape } from './shape.ts';

/** A parsed pattern. */
export interface Pattern {
  readonly nodes: readonly Node[];
  readonly shape: Shape;
}

/** One part of a pattern. */
export type Node = { readonly shape: Shape } & (
  | { readonly kind: 'token'; readonly id: number }
  /** One phrase of a set; see `phrase-sets.ts`. */
  | { readonly kind: 'set'; readonly place: number }
  /** One of the branches, or none where it is optional: a group with a slot or gap inside, which is no set of phrases. */
  | { readonly kind: 'choice'; readonly branches: readonly (readonly Node[])[]; readonly optional: boolean }
  | { readonly kind: 'slot'; readonly name: string; readonly min: number; readonly max: number }
  | { readonly kind: 'value'; readonly name: string; readonly value: ValueClass }
  | { readonly kind: 'word'; readonly name: string; readonly word: WordClass }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
);

/** A pattern that can't be used. The message says what to write instead. */
export class PatternError extends Error {}
