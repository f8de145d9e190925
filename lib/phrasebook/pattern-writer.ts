import { notKey, OwnerKind, PATTERN_STRIDE, PROGRAM_STRIDE, Reads, type TablesArrays } from '../engine/tables.ts';
import { type Anchors, chooseAnchors } from './anchors.ts';
import { type AutomatonBuilder, createAutomatonBuilder } from './automaton-builder.ts';
import { type CodeSink, compilePattern } from './compile-pattern.ts';
import { createInterner, type Interner } from './interner.ts';
import { narrow } from './narrow.ts';
import type { Pattern } from './nodes.ts';
import { append, openShape } from './shape.ts';

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
export function createPatternWriter(code: number[]): PatternWriter {
  const sink: CodeSink = { code, slotNames: createInterner(0) };
  const written: Written = { sink, automaton: createAutomatonBuilder(code), programs: [], known: new Map(), nots: [] };
  return {
    slotNames: sink.slotNames,
    addMatch(pattern, kind, owner, number) {
      const program = programOf(written, pattern);
      if (program.owners.length === 0) addAnchors(written, program, pattern);
      program.owners.push(kind, owner, number);
    },
    addNot: (pattern, kind, owner) =>
      written.nots.push({ key: notKey(kind, owner), program: programOf(written, pattern).index }),
    arrays: (tokenCount) => layOut(written, tokenCount),
  };
}

interface Written {
  readonly sink: CodeSink;
  readonly automaton: AutomatonBuilder;
  readonly programs: ProgramRow[];
  /** Owners may share a pattern. */
  readonly known: Map<Pattern, ProgramRow>;
  readonly nots: { readonly key: number; readonly program: number }[];
}

interface ProgramRow {
  readonly index: number;
  /** Its row in `Tables.programs`, up to where its patterns start. */
  readonly numbers: readonly number[];
  readonly anchors: Anchors | undefined;
  /** Rows of `Tables.patterns`. */
  readonly owners: number[];
}

function programOf({ sink, programs, known }: Written, pattern: Pattern): ProgramRow {
  const there = known.get(pattern);
  if (there) return there;
  const anchors = chooseAnchors(pattern.nodes);
  const { start, memoSlots, anchor } = compilePattern(pattern.nodes, anchors?.from ?? 0, sink);
  const numbers = [start, memoSlots, ...headsOf(pattern), anchor, anchors?.fewest ?? 0, anchors?.most ?? 0];
  const program = { index: programs.length, numbers, anchors, owners: [] };
  programs.push(program);
  known.set(pattern, program);
  return program;
}

const ANYTHING = openShape(0, 1, 'value');

/** Where a match may end before them, any token follows. */
function headsOf({ shape }: Pattern): readonly number[] {
  const row = { ...shape };
  append(row, ANYTHING);
  return [row.head0, row.head1, row.head2];
}

function addAnchors({ automaton }: Written, { index, anchors }: ProgramRow, { nodes }: Pattern): void {
  if (!anchors) throw new Error(`A checked pattern without anchors: ${JSON.stringify(nodes)}`);
  automaton.add(index, nodes, anchors.from, anchors.to);
}

/** Pauses between its parts. */
function* layOut(
  { sink, automaton, programs, nots }: Written,
  tokenCount: number,
): Generator<undefined, PatternArrays> {
  const anchors = yield* automaton.build(tokenCount);
  const sorted = nots.sort((a, b) => a.key - b.key);
  const patterns: number[] = [];
  const rows = new Uint32Array(programs.length * PROGRAM_STRIDE);
  for (const { index, numbers, owners } of programs) {
    rows.set([...numbers, patterns.length / PATTERN_STRIDE, readsOf(owners)], index * PROGRAM_STRIDE);
    for (const number of owners) patterns.push(number);
  }
  yield;
  const notOwner = sorted.map(({ key }) => key);
  const notProgram = sorted.map(({ program }) => program);
  const own = narrow({ patterns, notOwner, notProgram });
  yield;
  return { ...anchors, ...own, ...narrow({ code: sink.code }), programs: rows };
}

function readsOf(owners: readonly number[]): number {
  let reads = 0;
  for (let at = 0; at < owners.length; at += PATTERN_STRIDE) {
    const kind = owners[at];
    const ofCustomer = kind === OwnerKind.customerCue || kind === OwnerKind.strongCustomerCue;
    reads |= ofCustomer ? Reads.customer : Reads.reply;
  }
  return reads;
}
