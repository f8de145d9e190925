import { CLASSES, valueEnd } from './classes.ts';
import { endsOf, placeAt } from './phrase-set.ts';
import { endsAt, type SentenceView, startsAt, unitEnd } from './sentence-view.ts';
import { type Numbers, Op, PROGRAM_STRIDE, Program, type Tables } from './tables.ts';
import { wordClasses } from './word-classes.ts';

/** One compiled pattern on one sentence. What a place leads to is worked out once, so the work is at most instructions x tokens x slot length. */
export interface Run {
  readonly tables: Tables;
  readonly code: Numbers;
  view: SentenceView;
  /** The program's row in `Tables.programs`. */
  row: number;
  /** Where the program starts in `code`; jump targets count from here. */
  base: number;
  /** Per choice instruction and position: end of the match + 2 (1 is none), counted from `known`; up to `known`: of an earlier run. */
  memo: Int32Array;
  /** Grows from run to run by more than any end, so that the memo is never cleared between them. */
  known: number;
  span: number;
  /** Where the match ends that the last slot or gap led to. */
  end: number;
}

/** Room for one run at a time, so that a run allocates nothing. */
export function createRun(tables: Tables): Run {
  const view: SentenceView = {
    text: '',
    tokens: [],
    chinese: false,
    ids: [],
    bits: [],
    values: undefined,
    starts: undefined,
    end: undefined,
  };
  return { tables, code: tables.code, view, row: 0, base: 0, memo: new Int32Array(1024), known: 0, span: 0, end: -1 };
}

/**
 * Whether the part of a pattern from its anchor on matches where the anchor stands. Most candidates fail here, once,
 * instead of at every place where they could start.
 */
export function leadsOn(run: Run, view: SentenceView, program: number, anchor: number): boolean {
  startRun(run, view, program);
  return reach(run, run.base + (run.tables.programs[run.row + Program.anchor] ?? 0), anchor) >= 0;
}

/** Starts a run; the one before it is over then. */
export function startRun(run: Run, view: SentenceView, program: number): void {
  const { programs } = run.tables;
  run.view = view;
  run.row = program * PROGRAM_STRIDE;
  run.base = programs[run.row + Program.start] ?? 0;
  run.known += run.span;
  run.span = view.ids.length + 2;
  const size = (programs[run.row + Program.memoSlots] ?? 0) * view.ids.length;
  if (run.memo.length < size || run.known > FULL) renewMemo(run, 2 * size);
}

const FULL = 0x3fffffff;

function renewMemo(run: Run, size: number): void {
  run.memo = new Int32Array(Math.max(size, run.memo.length));
  run.known = 0;
}

/**
 * End of the match that leads on from an instruction at a position, by the rules of choice (phrasebook-format, rule 5):
 * longest among branches, fewest units for a slot or gap before something.
 * @returns position after the match's last token, or -1
 */
export function reach(run: Run, start: number, position: number): number {
  const { code, view } = run;
  let pc = start;
  let at = position;
  for (;;) {
    switch (code[pc]) {
      case Op.token:
        if (view.ids[at] !== code[pc + 1]) return -1;
        at++;
        pc += 2;
        break;
      case Op.set: {
        const ends = endsOf(code, view.ids, placeAt(code, pc + 2), at);
        if (ends === 0) return -1;
        if ((ends & (ends - 1)) !== 0) return reachChoice(run, pc, at);
        at += 31 - Math.clz32(ends);
        pc += SET_LENGTH;
        break;
      }
      case Op.jump:
        pc = run.base + operand(code, pc + 1);
        break;
      case Op.start:
        if (!startsAt(view, at)) return -1;
        pc++;
        break;
      case Op.end:
        if (!endsAt(view, at)) return -1;
        pc++;
        break;
      case Op.value:
      case Op.word: {
        const next = afterValue(run, pc, at);
        if (next < 0) return -1;
        at = next;
        pc += 3;
        break;
      }
      case Op.lastSlot:
        return reachLastSlot(run, pc, at);
      case Op.match:
        return cutsNegation(view, at) ? -1 : at;
      default:
        return reachChoice(run, pc, at);
    }
  }
}

/** Numbers of a set instruction. */
const SET_LENGTH = 4;

export const operand = (code: Numbers, at: number): number => code[at] ?? 0;

/** "we can" isn't found in "we can't": a match never ends between a word and its n't. */
function cutsNegation(view: SentenceView, at: number): boolean {
  const next = view.tokens[at];
  return next?.text === 'not' && next.unit === view.tokens[at - 1]?.unit;
}

/** Position after the time, date… or the word of a class that starts at `at`, or -1. */
export function afterValue(run: Run, pc: number, at: number): number {
  const { code, view, tables } = run;
  const token = view.tokens[at];
  const end = unitEnd(view, at);
  if (!token || end === 0) return -1;
  if (code[pc] === Op.word) {
    if (token.mark || !tables.lexicon) return -1;
    const fits = end === at + 1 && (wordClasses(tables.lexicon, token.text) & operand(code, pc + 2)) !== 0;
    return fits ? end : -1;
  }
  return valueAfter(run, operand(code, pc + 2), at);
}

/** Worked out once a place and class: many patterns ask. */
function valueAfter({ view, tables }: Run, kind: number, at: number): number {
  view.values ??= [];
  const key = at * CLASSES.length + kind;
  const known = view.values[key];
  if (known !== undefined) return known;
  const name = CLASSES[kind];
  const offset = name ? valueEnd(name, tables.locale, view.text, view.tokens[at]?.from ?? 0) : 0;
  const after = offset === 0 ? -1 : positionAfter(view, at, offset);
  view.values[key] = after;
  return after;
}

/** Position of the first unit that starts at or after an offset, provided that no token straddles it. */
function positionAfter(view: SentenceView, from: number, offset: number): number {
  for (let at = from; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (!token || token.from >= offset) return at;
    if (token.to > offset && !token.mark) return -1;
  }
  return view.tokens.length;
}

function reachChoice(run: Run, pc: number, at: number): number {
  const key = operand(run.code, pc + 1) * run.view.ids.length + at;
  const end = (run.memo[key] ?? 0) - run.known;
  if (end > 0) return end - 2;
  const found = bestEnd(run, pc, at);
  run.memo[key] = run.known + found + 2;
  return found;
}

function bestEnd(run: Run, pc: number, at: number): number {
  switch (run.code[pc]) {
    case Op.split:
      return endOfBranches(run, pc, at);
    case Op.set:
      return endOfPhrases(run, pc, at);
    default:
      return unitsBefore(run, pc, at) < 0 ? -1 : run.end;
  }
}

function endOfBranches(run: Run, pc: number, at: number): number {
  let best = -1;
  const count = operand(run.code, pc + 2);
  for (let i = 0; i < count; i++) {
    const end = reach(run, run.base + operand(run.code, pc + 3 + i), at);
    if (end > best) best = end;
  }
  return best;
}

function endOfPhrases(run: Run, pc: number, at: number): number {
  let best = -1;
  for (let ends = phraseEnds(run, pc, at); ends !== 0; ends &= ends - 1) {
    const end = reach(run, pc + SET_LENGTH, at + 31 - Math.clz32(ends & -ends));
    if (end > best) best = end;
  }
  return best;
}

function phraseEnds({ code, view }: Run, pc: number, at: number): number {
  return endsOf(code, view.ids, placeAt(code, pc + 2), at);
}

const afterUnits = (run: Run, pc: number): number => pc + (run.code[pc] === Op.gap ? 3 : 6);

/** Position after the fewest units that a slot or gap takes so that the rest matches, up to `run.end`; or -1. */
function unitsBefore(run: Run, pc: number, at: number): number {
  const { code } = run;
  const gap = code[pc] === Op.gap;
  const min = gap ? 0 : operand(code, pc + 3);
  const max = operand(code, gap ? pc + 2 : pc + 4);
  const leading = !gap && code[pc + 5] === 1;
  const next = afterUnits(run, pc);
  let position = at;
  for (let units = 0; units <= max; units++) {
    if (units >= min) {
      run.end = reach(run, next, position);
      if (run.end >= 0) return position;
    }
    position = unitAfter(run.view, position, units > 0 || !leading);
    if (position < 0) return -1;
  }
  return -1;
}

/** Where a choice instruction goes on: the same decisions as `reach` took. */
export function followChoice(run: Run, pc: number, at: number): { readonly pc: number; readonly at: number } {
  switch (run.code[pc]) {
    case Op.split:
      return { pc: branchTo(run, pc, at), at };
    case Op.set:
      return { pc: pc + SET_LENGTH, at: phraseTo(run, pc, at) };
    default:
      return { pc: afterUnits(run, pc), at: unitsBefore(run, pc, at) };
  }
}

/** Of branches that lead equally far the first counts. */
function branchTo(run: Run, pc: number, at: number): number {
  const end = reachChoice(run, pc, at);
  for (let i = 0; ; i++) {
    const branch = run.base + operand(run.code, pc + 3 + i);
    if (reach(run, branch, at) === end) return branch;
  }
}

/** Of phrases that lead equally far the longest counts, and none at all last. */
function phraseTo(run: Run, pc: number, at: number): number {
  let ends = phraseEnds(run, pc, at);
  // Where there is but one it is the way.
  if ((ends & (ends - 1)) === 0) return at + 31 - Math.clz32(ends);
  const end = reachChoice(run, pc, at);
  for (;;) {
    const length = 31 - Math.clz32(ends);
    if (reach(run, pc + SET_LENGTH, at + length) === end) return at + length;
    ends &= ~(1 << length);
  }
}

/** Position after the unit at `at`, or -1 at a boundary, or inside a unit. `inside`: a joining space is a boundary too. */
function unitAfter(view: SentenceView, at: number, inside: boolean): number {
  const token = view.tokens[at];
  if (!token || token.mark || (inside && token.joined)) return -1;
  return unitEnd(view, at) || -1;
}

/** How far a last slot runs: `units` up to the boundary at `to`; `fits` when that is within its limits. */
export function measureLastSlot(run: Run, pc: number, at: number): { units: number; to: number; fits: boolean } {
  let to = at;
  let units = 0;
  const leading = run.code[pc + 4] === 1;
  for (;;) {
    const next = unitAfter(run.view, to, units > 0 || !leading);
    if (next < 0) break;
    to = next;
    units++;
  }
  return { units, to, fits: units <= operand(run.code, pc + 3) };
}

function reachLastSlot(run: Run, pc: number, at: number): number {
  const { units, to, fits } = measureLastSlot(run, pc, at);
  if (units < operand(run.code, pc + 2) || reach(run, pc + 5, to) < 0) return -1;
  if (fits) return to;
  return cutsNegation(run.view, at) ? -1 : at;
}
