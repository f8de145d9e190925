import { NESTED } from '../engine/phrase-set.ts';
import { type Rows, rowEnd } from './group.ts';
import type { NumberSink } from './number-sink.ts';

/** Writes groups without slots and gaps as sets of phrases: each once, whatever number of patterns share it. */
export interface PhraseSets {
  /**
   * @param rows the branches from `first` on, of tokens and sets alone
   * @returns the set's place in `code`; see the engine's `endsOf` for what stands there
   */
  add(rows: Rows, first: number, mayBeEmpty: boolean): number;
  /** A token that may have any of several forms. */
  addForms(ids: readonly number[]): number;
}

/** @param code where the sets go */
export function createPhraseSets(code: NumberSink): PhraseSets {
  const writer: Writer = { code, tokens: [], starts: [], branches: [] };
  return {
    add(rows, first, mayBeEmpty) {
      for (let row = first; row < rows.starts.length; row++) addBranch(writer, rows, row);
      return layOut(writer, mayBeEmpty);
    },
    addForms(ids) {
      for (const id of ids) insertRow(writer, id, ALONE);
      return layOut(writer, false);
    },
  };
}

interface Writer {
  readonly code: NumberSink;
  /** The set at hand: first tokens, ascending; for each twice the place in `branches` where it goes on, plus 1 when that is after it, plus 1; or `ALONE`. */
  readonly tokens: number[];
  readonly starts: number[];
  readonly branches: number[];
}

/** The first token is the whole branch. */
const ALONE = 0;

function addBranch(writer: Writer, rows: Rows, row: number): void {
  const start = rows.starts[row] ?? 0;
  const end = rowEnd(rows, row);
  const first = rows.nodes[start];
  const place = writer.branches.length;
  if (first?.kind !== 'token') {
    addOpenRows(writer, rows, start, end, place * 2 + 1);
    writeBranch(writer, rows, start, end);
  } else if (end === start + 1) {
    insertRow(writer, first.id, ALONE);
  } else {
    insertRow(writer, first.id, place * 2 + 2);
    writeBranch(writer, rows, start + 1, end);
  }
}

/** Rows of a branch that begins with a set: one for each token it may begin with. */
function addOpenRows(writer: Writer, { nodes }: Rows, from: number, to: number, start: number): void {
  for (let at = from; at < to; at++) {
    const node = nodes[at];
    if (node?.kind === 'token') insertRow(writer, node.id, start);
    else if (node?.kind === 'set') copyRows(writer, node.place, start);
    if (node && node.shape.fewest > 0) return;
  }
}

function copyRows(writer: Writer, set: number, start: number): void {
  const { code } = writer;
  const count = code.at(set) >> 1;
  for (let row = set + 1; row <= set + count; row++) insertRow(writer, code.at(row), start);
}

/** Keeps the rows ascending as they come, the same one once; most sets have few. */
function insertRow({ tokens, starts }: Writer, token: number, start: number): void {
  let at = tokens.length;
  while (at > 0 && (tokens[at - 1] ?? 0) > token) at--;
  for (let same = at - 1; same >= 0 && tokens[same] === token; same--) if (starts[same] === start) return;
  for (let to = tokens.length; to > at; to--) {
    tokens[to] = tokens[to - 1] ?? 0;
    starts[to] = starts[to - 1] ?? 0;
  }
  tokens[at] = token;
  starts[at] = start;
}

function writeBranch({ branches }: Writer, { nodes }: Rows, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const node = nodes[at];
    if (node?.kind === 'token') branches.push(node.id);
    else if (node?.kind === 'set') branches.push(NESTED, node.place & 0xffff, node.place >>> 16);
  }
  branches.push(0);
}

function layOut({ code, tokens, starts, branches }: Writer, mayBeEmpty: boolean): number {
  const set = code.length;
  const before = 1 + tokens.length * 2;
  code.push(tokens.length * 2 + (mayBeEmpty ? 1 : 0));
  for (const token of tokens) code.push(token);
  for (const start of starts) code.push(start === ALONE ? 0 : before * 2 + start - 1);
  for (const number of branches) code.push(number);
  tokens.length = 0;
  starts.length = 0;
  branches.length = 0;
  return set;
}
