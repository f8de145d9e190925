import {
  notKey,
  OwnerKind,
  PATTERN_STRIDE,
  PROGRAM_STRIDE,
  Program,
  Reads,
  type TablesArrays,
} from '../engine/tables.ts';
import { type Anchors, chooseAnchors } from './anchors.ts';
import { type AutomatonBuilder, createAutomatonBuilder } from './automaton-builder.ts';
import { type CodeSink, compilePattern } from './compile-pattern.ts';
import { createInterner, type Interner } from './interner.ts';
import { narrow } from './narrow.ts';
import type { Pattern } from './nodes.ts';
import type { NumberSink } from './number-sink.ts';
import { append, openShape, type Shape } from './shape.ts';
import { startsOf } from './starts.ts';

/** Collects checked patterns as instructions and anchors. */
export interface PatternWriter {
  readonly slotNames: Interner;
  /** @param number among the owner's patterns */
  addMatch(pattern: Pattern, kind: number, owner: number, number: number): void;
  addNot(pattern: Pattern, kind: number, owner: number): void;
  /** The tables' part of all that was added; pauses between its parts. */
  arrays(tokenCount: number): Generator<undefined, PatternArrays>;
}

type OtherArrays = 'entries' | 'lexiconHashes' | 'lexiconBits' | 'wordStart' | 'wordSlots' | 'variantIds';
type PatternArrays = Omit<TablesArrays, OtherArrays>;

/** @param code where the sets of the patterns are already, and their instructions go */
export function createPatternWriter(code: NumberSink): PatternWriter {
  const sink: CodeSink = { code, slotNames: createInterner(0) };
  const automaton = createAutomatonBuilder(code);
  const written: Written = { sink, automaton, programs: [], known: new Map(), owners: [], nots: [] };
  return {
    slotNames: sink.slotNames,
    addMatch(pattern, kind, owner, number) {
      const program = programOf(written, pattern);
      if (!program.anchored) addAnchors(written, program, pattern);
      written.owners.push(program.index, kind, owner, number);
    },
    addNot: (pattern, kind, owner) =>
      written.nots.push({ key: notKey(kind, owner), program: programOf(written, pattern).index }),
    arrays: (tokenCount) => layOut(written, tokenCount),
  };
}

interface Written {
  readonly sink: CodeSink;
  readonly automaton: AutomatonBuilder;
  /** Rows of `Tables.programs`. */
  readonly programs: number[];
  /** Owners may share a pattern. */
  readonly known: Map<Pattern, ProgramRow>;
  /** Four numbers a pattern: its program, then its row in `Tables.patterns`. */
  readonly owners: number[];
  readonly nots: { readonly key: number; readonly program: number }[];
}

interface ProgramRow {
  readonly index: number;
  readonly anchors: Anchors | undefined;
  /** Antipatterns are run where they may matter, and need no anchor. */
  anchored: boolean;
}

function programOf({ sink, programs, known }: Written, pattern: Pattern): ProgramRow {
  const there = known.get(pattern);
  if (there) return there;
  const anchors = chooseAnchors(pattern.nodes);
  const { start, memoSlots, anchor } = compilePattern(pattern.nodes, anchors?.from ?? 0, sink);
  const heads = headsOf(pattern);
  const index = programs.length / PROGRAM_STRIDE;
  programs.push(start, memoSlots, heads.head0, heads.head1, heads.head2, anchor);
  programs.push(anchors?.fewest ?? 0, anchors?.most ?? 0, 0, 0);
  const program = { index, anchors, anchored: false };
  known.set(pattern, program);
  return program;
}

const ANYTHING = openShape(0, 1, 'value');

/** Where a match may end before them, any token follows. */
function headsOf({ shape }: Pattern): Shape {
  const row = { ...shape };
  append(row, ANYTHING);
  return row;
}

function addAnchors({ automaton }: Written, program: ProgramRow, { nodes }: Pattern): void {
  const { index, anchors } = program;
  if (!anchors) throw new Error(`A checked pattern without anchors: ${JSON.stringify(nodes)}`);
  automaton.add(index, nodes, anchors.from, anchors.to);
  program.anchored = true;
}

/** Pauses between its parts. */
function* layOut(written: Written, tokenCount: number): Generator<undefined, PatternArrays> {
  const { sink, automaton, nots } = written;
  const anchors = yield* automaton.build(tokenCount);
  const programs = Uint32Array.from(written.programs);
  const patterns = placePatterns(programs, written.owners);
  const sorted = nots.sort((a, b) => a.key - b.key);
  yield;
  const notOwner = sorted.map(({ key }) => key);
  const notProgram = sorted.map(({ program }) => program);
  const own = narrow({ patterns, notOwner, notProgram });
  yield;
  return { ...anchors, ...own, ...narrow({ code: sink.code.numbers() }), programs };
}

/** Rows of patterns in the order of programs, and in every program where its own start and whose text they are run on. */
function placePatterns(programs: Uint32Array, owners: readonly number[]): number[] {
  const count = programs.length / PROGRAM_STRIDE;
  const starts = startsOf(
    Array.from({ length: owners.length / 4 }, (_, at) => owners[at * 4] ?? 0),
    count,
  );
  for (let program = 0; program < count; program++)
    programs[program * PROGRAM_STRIDE + Program.patterns] = starts[program] ?? 0;
  const patterns = new Array<number>((owners.length / 4) * PATTERN_STRIDE).fill(0);
  for (let at = 0; at < owners.length; at += 4) {
    const program = owners[at] ?? 0;
    const row = (starts[program] ?? 0) * PATTERN_STRIDE;
    starts[program] = (starts[program] ?? 0) + 1;
    for (let i = 0; i < PATTERN_STRIDE; i++) patterns[row + i] = owners[at + 1 + i] ?? 0;
    const reads = program * PROGRAM_STRIDE + Program.reads;
    programs[reads] = (programs[reads] ?? 0) | readsOf(owners[at + 1] ?? 0);
  }
  return patterns;
}

function readsOf(kind: number): number {
  return kind === OwnerKind.customerCue || kind === OwnerKind.strongCustomerCue ? Reads.customer : Reads.reply;
}
