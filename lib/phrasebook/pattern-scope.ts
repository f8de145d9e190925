import type { WordClass } from '../engine/word-classes.ts';
import { createInterner } from './interner.ts';
import { createLiterals, type Literals } from './literal.ts';
import type { Node } from './nodes.ts';
import { createNumberSink, type NumberSink } from './number-sink.ts';
import { createPhraseSets, type PhraseSets } from './phrase-sets.ts';
import { createTextTable, type TextTable } from './text-table.ts';

/** What the patterns of all books of a matcher share. */
export interface PatternStore {
  readonly literals: Literals;
  readonly sets: PhraseSets;
  /** Every token that patterns name, by its number less 1. */
  readonly tokens: readonly string[];
  /** Sets of phrases and, later, instructions. */
  readonly code: NumberSink;
}

/** @param chanceOf a token's share of all tokens of replies */
export function createPatternStore(chanceOf: (token: string) => number = () => 0): PatternStore {
  const tokens = createInterner(1);
  // The engine's NESTED has the first number; no token is empty.
  tokens.id('');
  const code = createNumberSink();
  const sets = createPhraseSets(code);
  return { literals: createLiterals(tokens.id, chanceOf, sets), sets, tokens: tokens.all, code };
}

/** What a pattern may refer to. */
export interface PatternScope extends Pick<PatternStore, 'literals' | 'sets'> {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Every inflection of a word, in that class or in all; empty when the word has none. Undefined where there is no inflection (Chinese). */
  readonly inflect: ((word: string, wordClass?: WordClass) => readonly string[]) | undefined;
  /** Groups, lists and inflections read before, by their source: patterns share them, and all that is worked out from them. */
  readonly groups: TextTable<Node>;
  readonly named: Map<string, Node>;
}

/** @param store of the matcher; left out where patterns are only looked at */
export function createScope(
  lists: PatternScope['lists'],
  inflect: PatternScope['inflect'],
  { literals, sets }: PatternStore = createPatternStore(),
): PatternScope {
  return { lists, inflect, literals, sets, groups: createTextTable(), named: new Map() };
}
