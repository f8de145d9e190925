import { CLASSES, valueEnd } from './classes.ts';
import type { SentenceView } from './sentence-view.ts';
import { type Numbers, Op, type Tables } from './tables.ts';
import { wordClasses } from './word-classes.ts';

/** One compiled pattern on one sentence. What a place leads to is worked out once, so the work is at most instructions x tokens x slot length. */
export interface Run {
  readonly tables: Tables;
  readonly view: SentenceView;
  readonly code: Numbers;
  /** Where the pattern starts in `code`; jump targets count from here. */
  readonly base: number;
  /** Per choice instruction and position: end of the match + 2; 1 is none; 0 not yet known. */
  readonly memo: Int32Array;
}

/**
 * @param base the pattern's start in the code
 * @param memoSlots number of its choice instructions
 */
export function startRun(tables: Tables, view: SentenceView, base: number, memoSlots: number): Run {
  return { tables, view, code: tables.code, base, memo: memoSlots === 0 ? NO_MEMO : new Int32Array(memoSlots * view.ids.length) };
}

const NO_MEMO = new Int32Array(0);

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
        if (!view.startsAt(at)) return -1;
        pc++;
        break;
      case Op.end:
        if (at < view.end) return -1;
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
  const unitEnd = view.unitEnd[at] ?? 0;
  if (!token || unitEnd === 0) return -1;
  if (code[pc] === Op.word) {
    if (token.mark || !tables.lexicon) return -1;
    const fits = unitEnd === at + 1 && (wordClasses(tables.lexicon, token.text) & operand(code, pc + 2)) !== 0;
    return fits ? unitEnd : -1;
  }
  const kind = CLASSES[operand(code, pc + 2)];
  const end = kind ? valueEnd(kind, tables.locale, view.text, token.from) : 0;
  return end === 0 ? -1 : positionAfter(view, at, end);
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
  const known = run.memo[key] ?? 0;
  if (known !== 0) return known - 2;
  const end = choose(run, pc, at).end;
  run.memo[key] = end + 2;
  return end;
}

/** A decision at a choice instruction: where to go on, and the end it leads to (-1: nowhere). */
export interface Choice {
  readonly end: number;
  readonly pc: number;
  readonly at: number;
}

const NOWHERE: Choice = { end: -1, pc: 0, at: 0 };

export function choose(run: Run, pc: number, at: number): Choice {
  const op = run.code[pc];
  if (op === Op.split) return chooseBranch(run, pc, at);
  if (op === Op.phrase) return choosePhrase(run, pc, at);
  if (op === Op.gap) return chooseUnits(run, at, 0, operand(run.code, pc + 2), pc + 3, false);
  const [min, max, leading] = [operand(run.code, pc + 3), operand(run.code, pc + 4), run.code[pc + 5] === 1];
  return chooseUnits(run, at, min, max, pc + 6, leading);
}

function chooseBranch(run: Run, pc: number, at: number): Choice {
  let best = NOWHERE;
  const count = operand(run.code, pc + 2);
  for (let i = 0; i < count; i++) {
    const branch = run.base + operand(run.code, pc + 3 + i);
    const end = reach(run, branch, at);
    if (end > best.end) best = { end, pc: branch, at };
  }
  return best;
}

/** Walks the trie of a set; of phrases that lead equally far the longest counts, and none at all last. */
function choosePhrase(run: Run, pc: number, at: number): Choice {
  const { phrases, phraseStart } = run.tables;
  const start = phraseStart[operand(run.code, pc + 2)] ?? 0;
  const next = pc + 4;
  let best = operand(run.code, pc + 3) === 1 ? { end: reach(run, next, at), pc: next, at } : NOWHERE;
  let node = start;
  for (let position = at; ; position++) {
    node = followEdge(phrases, start, node, run.view.ids[position] ?? -1);
    if (node < 0) return best;
    if (phrases[node] === 0) continue;
    const end = reach(run, next, position + 1);
    if (end >= 0 && end >= best.end) best = { end, pc: next, at: position + 1 };
  }
}

/** The node that a token leads to, or -1. */
function followEdge(phrases: Numbers, start: number, node: number, id: number): number {
  let low = 0;
  let high = (phrases[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = phrases[node + 2 + 2 * middle] ?? 0;
    if (token === id) return start + (phrases[node + 3 + 2 * middle] ?? 0);
    if (token < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The fewest units from `at` on after which the rest matches. `anyStart`: a joining space before the first is no matter. */
function chooseUnits(run: Run, at: number, min: number, max: number, pc: number, anyStart: boolean): Choice {
  let position = at;
  for (let units = 0; units <= max; units++) {
    if (units >= min) {
      const end = reach(run, pc, position);
      if (end >= 0) return { end, pc, at: position };
    }
    const next = unitAfter(run.view, position, units > 0 || !anyStart);
    if (next < 0) break;
    position = next;
  }
  return NOWHERE;
}

/** Position after the unit at `at`, or -1 at a boundary, or inside a unit. `inside`: a joining space is a boundary too. */
function unitAfter(view: SentenceView, at: number, inside: boolean): number {
  const token = view.tokens[at];
  if (!token || token.mark || (inside && token.joined)) return -1;
  return view.unitEnd[at] || -1;
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
