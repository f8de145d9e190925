import { CLASSES } from '../engine/classes.ts';
import { Op } from '../engine/tables.ts';
import { WORD_CLASSES } from '../engine/word-classes.ts';
import type { Interner } from './interner.ts';
import type { Node } from './nodes.ts';
import type { NumberSink } from './number-sink.ts';

/** Where compiled patterns go: one run of numbers for a whole locale. */
export interface CodeSink {
  readonly code: NumberSink;
  readonly slotNames: Interner;
}

export interface CompiledPattern {
  readonly start: number;
  /** Choice instructions, each of which remembers an end per position. */
  readonly memoSlots: number;
  /** First instruction of a node, counted from the start. */
  readonly anchor: number;
}

/**
 * Compiles a checked pattern to the instructions that `lib/engine/run-pattern.ts` runs.
 * The work of a run is at most instructions x tokens of the sentence x longest slot.
 * @param anchor number of the node whose first instruction is wanted
 */
export function compilePattern(nodes: readonly Node[], anchor: number, sink: CodeSink): CompiledPattern {
  const start = sink.code.length;
  const emitter: Emitter = { ...sink, start, memoSlots: 0 };
  const solid = nodes.filter((node) => node.kind !== 'start' && node.kind !== 'end');
  let anchorStart = 0;
  nodes.forEach((node, at) => {
    if (at === anchor) anchorStart = sink.code.length - start;
    if (node.kind === 'slot' && node === solid.at(-1)) emitLastSlot(emitter, node, node === solid[0]);
    else emitNode(emitter, node, node === solid[0]);
  });
  sink.code.push(Op.match);
  return { start, memoSlots: emitter.memoSlots, anchor: anchorStart };
}

interface Emitter extends CodeSink {
  readonly start: number;
  memoSlots: number;
}

function emitNode(emitter: Emitter, node: Node, leading: boolean): void {
  const { code } = emitter;
  switch (node.kind) {
    case 'token':
      write(code, Op.token, node.id);
      return;
    case 'set':
      write(code, Op.set, emitter.memoSlots++, node.place & 0xffff, node.place >>> 16);
      return;
    case 'choice':
      emitChoice(emitter, node.branches, node.optional);
      return;
    case 'gap':
      write(code, Op.gap, emitter.memoSlots++, node.max);
      return;
    case 'slot':
      write(code, Op.slot, emitter.memoSlots++, emitter.slotNames.id(node.name), node.min, node.max, leading ? 1 : 0);
      return;
    case 'value':
      write(code, Op.value, emitter.slotNames.id(node.name), CLASSES.indexOf(node.value));
      return;
    case 'word':
      write(code, Op.word, emitter.slotNames.id(node.name), WORD_CLASSES[node.word]);
      return;
    case 'start':
      code.push(Op.start);
      return;
    case 'end':
      code.push(Op.end);
  }
}

function emitLastSlot(emitter: Emitter, node: Node & { kind: 'slot' }, leading: boolean): void {
  write(emitter.code, Op.lastSlot, emitter.slotNames.id(node.name), node.min, node.max, leading ? 1 : 0);
}

/** Split, then each branch with a jump to the common end; an optional one has the way around as its last branch. */
function emitChoice(emitter: Emitter, branches: readonly (readonly Node[])[], optional: boolean): void {
  const { code } = emitter;
  const count = branches.length + (optional ? 1 : 0);
  write(code, Op.split, emitter.memoSlots++, count);
  const targets = code.length;
  for (let i = 0; i < count; i++) code.push(0);
  const jumps: number[] = [];
  branches.forEach((branch, index) => {
    code.set(targets + index, code.length - emitter.start);
    for (const node of branch) emitNode(emitter, node, false);
    write(code, Op.jump, 0);
    jumps.push(code.length - 1);
  });
  for (const jump of jumps) code.set(jump, code.length - emitter.start);
  if (optional) code.set(targets + count - 1, code.length - emitter.start);
}

function write(code: NumberSink, ...numbers: readonly number[]): void {
  for (const number of numbers) code.push(number);
}
