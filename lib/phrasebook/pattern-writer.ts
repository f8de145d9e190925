import { notKey, PATTERN_STRIDE, PROGRAM_STRIDE, type TablesArrays } from '../engine/tables.ts';
import { type Chances, chooseAnchors } from './anchors.ts';
import { type AutomatonBuilder, createAutomatonBuilder } from './automaton-builder.ts';
import { type CodeSink, compilePattern, createInterner, type Interner } from './compile-pattern.ts';
import { createPhraseCounter } from './count-phrases.ts';
import { createHeadFinder, type HeadFinder } from './heads.ts';
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
  /** The tables' part of all that was added; pauses between its parts. */
  arrays(): Generator<undefined, PatternArrays>;
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
  const written: Written = {
    sink,
    automaton: createAutomatonBuilder(tokenId),
    headsOf: createHeadFinder(tokenId).headsOf,
    programs: { rows: [], known: new Map() },
    patterns: [],
    nots: [],
  };
  return {
    tokens,
    slotNames: sink.slotNames,
    addMatch(nodes, kind, owner, number) {
      const anchors = chooseAnchors(nodes, chances);
      if (!anchors) throw new Error(`A checked pattern without anchors: ${JSON.stringify(nodes)}`);
      written.automaton.add(written.patterns.length / PATTERN_STRIDE, anchors.stretch);
      written.patterns.push(programOf(written, nodes), kind, owner, number, anchors.fewest, anchors.most);
    },
    addNot: (nodes, kind, owner) => written.nots.push({ key: notKey(kind, owner), program: programOf(written, nodes) }),
    arrays: () => layOut(written),
  };
}

interface Written {
  readonly sink: CodeSink;
  readonly automaton: AutomatonBuilder;
  readonly headsOf: HeadFinder['headsOf'];
  readonly programs: Programs;
  readonly patterns: number[];
  readonly nots: { readonly key: number; readonly program: number }[];
}

interface Programs {
  /** See `Tables.programs`. */
  readonly rows: number[];
  /** By the nodes of a pattern, which owners may share. */
  readonly known: Map<readonly Node[], number>;
}

function programOf({ sink, headsOf, programs }: Written, nodes: readonly Node[]): number {
  const known = programs.known.get(nodes);
  if (known !== undefined) return known;
  const { start, memoSlots } = compilePattern(nodes, sink);
  const program = programs.rows.length / PROGRAM_STRIDE;
  programs.rows.push(start, memoSlots, ...headsOf(nodes));
  programs.known.set(nodes, program);
  return program;
}

/** Pauses between its parts. */
function* layOut({ sink, automaton, programs, patterns, nots }: Written): Generator<undefined, PatternArrays> {
  const anchors = yield* automaton.build(sink.tokens.all.length);
  const sorted = nots.sort((a, b) => a.key - b.key);
  const own = narrow({
    patterns,
    notOwner: sorted.map(({ key }) => key),
    notProgram: sorted.map(({ program }) => program),
    phraseSets: sink.phrases.sets,
    phraseTails: sink.phrases.tails,
  });
  yield;
  const code = narrow({ code: sink.code });
  yield;
  return {
    ...anchors,
    ...own,
    ...code,
    ...narrow({ phrases: sink.phrases.numbers }),
    programs: Uint32Array.from(programs.rows),
  };
}
