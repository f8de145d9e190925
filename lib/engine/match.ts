import { mayStart } from './heads.ts';
import { afterValue, followChoice, measureLastSlot, operand, type Run, reach } from './run-pattern.ts';
import { Op, Program } from './tables.ts';
import type { Span } from './types.ts';

/** A pattern found in a sentence. Offsets are UTF-16 units of the sentence; every edge stands between words. */
export interface Match extends Span {
  /** From the first literal to the last. */
  readonly core: Span;
  readonly slots: Readonly<Record<string, Span>>;
}

/**
 * Every match of a pattern, leftmost first, none overlapping another.
 * @param first, last positions at which it may start
 */
export function findMatches(run: Run, first: number, last: number): Match[] {
  const { bits } = run.view;
  const { programs } = run.tables;
  const heads = run.row + Program.heads;
  const matches: Match[] = [];
  for (let at = first; at <= last; at++) {
    if (!mayStart(programs, heads, bits, at)) continue;
    const end = reach(run, run.base, at);
    if (end <= at) continue;
    matches.push(traceMatch(run, at, end));
    at = end - 1;
  }
  return matches;
}

interface Trace {
  core: { from: number; to: number } | undefined;
  readonly slots: Record<string, Span>;
}

/** Goes the way that `reach` found once more, and notes slots and the literal core. */
function traceMatch(run: Run, from: number, to: number): Match {
  const trace: Trace = { core: undefined, slots: {} };
  let pc = run.base;
  let at = from;
  while (run.code[pc] !== Op.match) {
    const next = traceStep(run, trace, pc, at);
    pc = next.pc;
    at = next.at;
  }
  const core = trace.core ?? { from, to };
  return { ...spanOf(run, from, to), core: spanOf(run, core.from, core.to), slots: trace.slots };
}

function traceStep(run: Run, trace: Trace, pc: number, at: number): { pc: number; at: number } {
  const { code } = run;
  switch (code[pc]) {
    case Op.token:
      return literal(trace, at, { pc: pc + 2, at: at + 1 });
    case Op.jump:
      return { pc: run.base + operand(code, pc + 1), at };
    case Op.start:
    case Op.end:
      return { pc: pc + 1, at };
    case Op.value:
    case Op.word: {
      const end = afterValue(run, pc, at);
      keep(run, trace, operand(code, pc + 1), at, end);
      return { pc: pc + 3, at: end };
    }
    case Op.lastSlot: {
      const { to, fits } = measureLastSlot(run, pc, at);
      if (fits) keep(run, trace, operand(code, pc + 1), at, to);
      return { pc: pc + 5, at: to };
    }
    default:
      return traceChoice(run, trace, pc, at);
  }
}

function traceChoice(run: Run, trace: Trace, pc: number, at: number): { pc: number; at: number } {
  const choice = followChoice(run, pc, at);
  const op = run.code[pc];
  if (op === Op.set) return literal(trace, at, choice);
  if (op === Op.slot) keep(run, trace, operand(run.code, pc + 2), at, choice.at);
  return choice;
}

function literal<S extends { pc: number; at: number }>(trace: Trace, from: number, next: S): S {
  if (next.at > from) trace.core = { from: trace.core?.from ?? from, to: next.at };
  return next;
}

function keep(run: Run, trace: Trace, name: number, from: number, to: number): void {
  const key = run.tables.slotNames[name];
  if (key !== undefined) trace.slots[key] = spanOf(run, from, to);
}

function spanOf(run: Run, from: number, to: number): Span {
  const { tokens } = run.view;
  return { from: tokens[from]?.from ?? 0, to: tokens[to - 1]?.to ?? 0 };
}
