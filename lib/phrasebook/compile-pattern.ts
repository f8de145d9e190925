import { CLASSES } from '../engine/classes.ts';
import { Op } from '../engine/tables.ts';
import { WORD_CLASSES } from '../engine/word-classes.ts';
import type { PhraseCounter } from './count-phrases.ts';
import type { Node } from './pattern.ts';
import type { PhraseSet, PhraseSets } from './phrase-sets.ts';

/** Gives numbers to strings in the order they come, from a first number on. */
export interface Interner {
  readonly all: readonly string[];
  id(text: string): number;
}

export function createInterner(first: number): Interner {
  const ids = new Map<string, number>();
  const all: string[] = [];
  return {
    all,
    id(text) {
      let id = ids.get(text);
      if (id === undefined) {
        id = first + all.length;
        ids.set(text, id);
        all.push(text);
      }
      return id;
    },
  };
}

/** Where compiled patterns go: one run of instructions for a whole locale. */
export interface CodeSink {
  readonly code: number[];
  readonly tokens: Interner;
  readonly slotNames: Interner;
  readonly phrases: PhraseSets;
  readonly countPhrases: PhraseCounter;
  /** Sets of the nodes that patterns share; undefined where a choice isn't a set of phrases. */
  readonly sets: Map<Node, PhraseSet | undefined>;
}

export interface CompiledPattern {
  readonly start: number;
  /** Choice instructions, each of which remembers an end per position. */
  readonly memoSlots: number;
}

/**
 * Compiles a checked pattern to the instructions that `lib/engine/run-pattern.ts` runs.
 * The work of a run is at most instructions x tokens of the sentence x longest slot.
 */
export function compilePattern(nodes: readonly Node[], sink: CodeSink): CompiledPattern {
  const start = sink.code.length;
  const emitter: Emitter = { ...sink, start, memoSlots: 0 };
  const solid = nodes.filter((node) => node.kind !== 'start' && node.kind !== 'end');
  for (const node of nodes) {
    if (node.kind === 'slot' && node === solid.at(-1)) emitLastSlot(emitter, node, node === solid[0]);
    else emitNode(emitter, node, node === solid[0]);
  }
  sink.code.push(Op.match);
  return { start, memoSlots: emitter.memoSlots };
}

interface Emitter extends CodeSink {
  readonly start: number;
  memoSlots: number;
}

function emitNode(emitter: Emitter, node: Node, leading: boolean): void {
  const { code } = emitter;
  switch (node.kind) {
    case 'token':
      if (node.tokens.length > 1) emitSet(emitter, setOf(emitter, node));
      else for (const token of node.tokens) code.push(Op.token, emitter.tokens.id(token));
      return;
    case 'choice':
      if (!emitSet(emitter, setOf(emitter, node))) emitChoice(emitter, node.branches, node.optional);
      return;
    case 'gap':
      code.push(Op.gap, emitter.memoSlots++, node.max);
      return;
    case 'slot':
      code.push(Op.slot, emitter.memoSlots++, emitter.slotNames.id(node.name), node.min, node.max, leading ? 1 : 0);
      return;
    case 'value':
      code.push(Op.value, emitter.slotNames.id(node.name), CLASSES.indexOf(node.value));
      return;
    case 'word':
      code.push(Op.word, emitter.slotNames.id(node.name), WORD_CLASSES[node.word]);
      return;
    case 'start':
      code.push(Op.start);
      return;
    case 'end':
      code.push(Op.end);
  }
}

function emitLastSlot(emitter: Emitter, node: Node & { kind: 'slot' }, leading: boolean): void {
  emitter.code.push(Op.lastSlot, emitter.slotNames.id(node.name), node.min, node.max, leading ? 1 : 0);
}

function emitSet(emitter: Emitter, set: PhraseSet | undefined): boolean {
  if (!set) return false;
  emitter.code.push(set.optional ? Op.phraseOrNone : Op.phrase, emitter.memoSlots++, set.id);
  return true;
}

/** Phrases that a set may hold; a choice of more, or one with a gap inside, stays a choice. */
const MOST_PHRASES = 300;

function setOf({ sets, phrases, countPhrases }: Emitter, node: Node): PhraseSet | undefined {
  if (sets.has(node)) return sets.get(node);
  const set = countPhrases(node) <= MOST_PHRASES ? phrases.add(node) : undefined;
  sets.set(node, set);
  return set;
}

/** Split, then each branch with a jump to the common end; an optional one has the way around as its last branch. */
function emitChoice(emitter: Emitter, branches: readonly (readonly Node[])[], optional: boolean): void {
  const { code } = emitter;
  const count = branches.length + (optional ? 1 : 0);
  code.push(Op.split, emitter.memoSlots++, count);
  const targets = code.length;
  for (let i = 0; i < count; i++) code.push(0);
  const jumps: number[] = [];
  branches.forEach((branch, index) => {
    code[targets + index] = code.length - emitter.start;
    for (const node of branch) emitNode(emitter, node, false);
    code.push(Op.jump, 0);
    jumps.push(code.length - 1);
  });
  for (const jump of jumps) code[jump] = code.length - emitter.start;
  if (optional) code[targets + count - 1] = code.length - emitter.start;
}
