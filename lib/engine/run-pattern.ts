import { CLASSES, valueEnd } from './classes.ts';
import { endsAt, type SentenceView, startsAt, unitEnd } from './sentence-view.ts';
import { type Numbers, Op, PROGRAM_STRIDE, type Tables } from './tables.ts';
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
}

/** Room for one run at a time, so that a run allocates nothing. */
export function createRun(tables: Tables): Run {
  const view: SentenceView = {
    text: '',
    tokens: [],
    chinese: false,
    ids: [],
    bits: [],
    starts: undefined,
    end: undefined,
  };
  return { tables, code: tables.code, view, row: 0, base: 0, memo: new Int32Array(1024), known: 0, span: 0 };
}

/** Starts a run; the one before it is over then. */
export function startRun(run: Run, view: SentenceView, program: number): void {
  const { programs } = run.tables;
  run.view = view;
  run.row = program * PROGRAM_STRIDE;
  run.base = programs[run.row] ?? 0;
  run.known += run.span;
  run.span = view.ids.length + 2;
  const size = (programs[run.row + 1] ?? 0) * view.ids.length;
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
  const kind = CLASSES[operand(code, pc + 2)];
  const offset = kind ? valueEnd(kind, tables.locale, view.text, token.from) : 0;
  return offset === 0 ? -1 : positionAfter(view, at, offset);
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
    case Op.phrase:
    case Op.phraseOrNone:
      return endOfPhrases(run, pc, at);
    default: {
      const position = unitsBefore(run, pc, at);
      return position < 0 ? -1 : reach(run, afterUnits(run, pc), position);
    }
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

/** Walks the automaton of a set of phrases. */
function endOfPhrases(run: Run, pc: number, at: number): number {
  const { phrases, phraseSets, phraseTails } = run.tables;
  const { ids } = run.view;
  let best = run.code[pc] === Op.phraseOrNone ? reach(run, pc + 3, at) : -1;
  let node = phraseSets[operand(run.code, pc + 2)] ?? 0;
  for (let position = at; ; position++) {
    const tail = followEdge(phrases, node, ids[position] ?? -1);
    if (tail < 0) return best;
    node = phraseTails[tail] ?? 0;
    if (!isPhraseEnd(phrases, node)) continue;
    const end = reach(run, pc + 3, position + 1);
    if (end > best) best = end;
  }
}

const isPhraseEnd = (phrases: Numbers, node: number): boolean => ((phrases[node] ?? 0) & 1) === 1;

/** The tail that a token leads to, or -1. */
function followEdge(phrases: Numbers, node: number, id: number): number {
  const count = (phrases[node] ?? 0) >> 1;
  let low = node + 1;
  let high = node + count;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = phrases[middle] ?? 0;
    if (token === id) return phrases[middle + count] ?? 0;
    if (token < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const afterUnits = (run: Run, pc: number): number => pc + (run.code[pc] === Op.gap ? 3 : 6);

/** Position after the fewest units that a slot or gap takes so that the rest matches, or -1. */
function unitsBefore(run: Run, pc: number, at: number): number {
  const { code } = run;
  const gap = code[pc] === Op.gap;
  const min = gap ? 0 : operand(code, pc + 3);
  const max = operand(code, gap ? pc + 2 : pc + 4);
  const leading = !gap && code[pc + 5] === 1;
  const next = afterUnits(run, pc);
  let position = at;
  for (let units = 0; units <= max; units++) {
    if (units >= min && reach(run, next, position) >= 0) return position;
    position = unitAfter(run.view, position, units > 0 || !leading);
    if (position < 0) return -1;
  }
  return -1;
}

/** Where a choice instruction goes on, given the end it leads to: the same decisions as `reach` took. */
export function followChoice(run: Run, pc: number, at: number): { readonly pc: number; readonly at: number } {
  const end = reachChoice(run, pc, at);
  switch (run.code[pc]) {
    case Op.split:
      return { pc: branchTo(run, pc, at, end), at };
    case Op.phrase:
    case Op.phraseOrNone:
      return { pc: pc + 3, at: phraseTo(run, pc, at, end) };
    default:
      return { pc: afterUnits(run, pc), at: unitsBefore(run, pc, at) };
  }
}

/** Of branches that lead equally far the first counts. */
function branchTo(run: Run, pc: number, at: number, end: number): number {
  for (let i = 0; ; i++) {
    const branch = run.base + operand(run.code, pc + 3 + i);
    if (reach(run, branch, at) === end) return branch;
  }
}

/** Of phrases that lead equally far the longest counts, and none at all last. */
function phraseTo(run: Run, pc: number, at: number, end: number): number {
  const { phrases, phraseSets, phraseTails } = run.tables;
  let longest = at;
  let node = phraseSets[operand(run.code, pc + 2)] ?? 0;
  for (let position = at; ; position++) {
    const tail = followEdge(phrases, node, run.view.ids[position] ?? -1);
    if (tail < 0) return longest;
    node = phraseTails[tail] ?? 0;
    if (isPhraseEnd(phrases, node) && reach(run, pc + 3, position + 1) === end) longest = position + 1;
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
