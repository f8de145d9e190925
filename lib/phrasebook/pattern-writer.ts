import { notKey, type TablesArrays } from '../engine/tables.ts';
import { type Chances, chooseAnchors } from './anchors.ts';
import { type AutomatonBuilder, createAutomatonBuilder } from './automaton-builder.ts';
import { type CodeSink, compilePattern, createInterner, type Interner } from './compile-pattern.ts';
import { createPhraseCounter } from './count-phrases.ts';
import { createHeadFinder } from './heads.ts';
import { narrow } from './narrow.ts';
import type { Node } from './pattern.ts';
import { createPhraseSets } from './phrase-sets.ts';

/** Collects checked patterns as instructions and anchors. */
export interface PatternWriter {
  readonly tokens: Interner;
  readonly slotNames: Interner;
  /** @param number among the owner's patterns */
  addMatch(nodes: readonly Node[], kind: number, owner: number, number: number): void;
  addNot(nodes: readonly Node[], kind: number, owner: number): void;
  /** The tables' part of all that was added. */
  arrays(): PatternArrays;
}

type OtherArrays = 'entries' | 'lexiconHashes' | 'lexiconBits' | 'wordStart' | 'wordSlots' | 'variantIds';
type PatternArrays = Omit<TablesArrays, OtherArrays>;

export function createPatternWriter(chances: Chances): PatternWriter {
  const tokens = createInterner(1);
  const tokenId = (token: string): number => tokens.id(token);
  const sink: CodeSink = {
    code: [],
    tokens,
    slotNames: createInterner(0),
    phrases: createPhraseSets(tokenId),
    countPhrases: createPhraseCounter(),
    sets: new Map(),
  };
  const automaton = createAutomatonBuilder(tokenId);
  const { headsOf } = createHeadFinder(tokenId);
  const matches: Program[] = [];
  const patterns: number[] = [];
  const nots: Antipattern[] = [];
  const compile = (nodes: readonly Node[]): Program => ({ ...compilePattern(nodes, sink), heads: headsOf(nodes) });
  return {
    tokens,
    slotNames: sink.slotNames,
    addMatch(nodes, kind, owner, number) {
      const anchors = chooseAnchors(nodes, chances);
      if (!anchors) throw new Error(`A checked pattern without anchors: ${JSON.stringify(nodes)}`);
      automaton.add(matches.length, anchors.stretch);
      matches.push(compile(nodes));
      patterns.push(kind, owner, number, anchors.fewest, anchors.most);
    },
    addNot: (nodes, kind, owner) => nots.push({ key: notKey(kind, owner), program: compile(nodes) }),
    arrays: () => layOut({ sink, automaton, matches, patterns, nots }),
  };
}

interface Program {
  readonly start: number;
  readonly memoSlots: number;
  readonly heads: readonly number[];
}

interface Antipattern {
  readonly key: number;
  readonly program: Program;
}

interface Written {
  readonly sink: CodeSink;
  readonly automaton: AutomatonBuilder;
  readonly matches: readonly Program[];
  readonly patterns: readonly number[];
  readonly nots: readonly Antipattern[];
}

/** Antipatterns stand after the patterns, ascending by owner. */
function layOut({ sink, automaton, matches, patterns, nots }: Written): PatternArrays {
  const sorted = [...nots].sort((a, b) => a.key - b.key);
  const programs = [...matches, ...sorted.map(({ program }) => program)];
  return {
    ...narrow({
      code: sink.code,
      programStart: programs.map(({ start }) => start),
      programMemo: programs.map(({ memoSlots }) => memoSlots),
      patterns,
      notOwner: sorted.map(({ key }) => key),
      phraseSets: sink.phrases.sets,
      phraseTails: sink.phrases.tails,
      phrases: sink.phrases.numbers,
    }),
    programHeads: Uint32Array.from(programs.flatMap(({ heads }) => heads)),
    ...automaton.build(sink.tokens.all.length),
  };
}
