import type { Category, Severity } from './types.ts';
import type { Lexicon } from './word-classes.ts';

/** Instructions of a compiled pattern. Operands follow in `Tables.code`. */
export const Op = {
  /** id: this token */
  token: 1,
  /** n, id…: one of these tokens, ids ascending */
  set: 2,
  /** memo, n, pc…: the branch that leads to the longest match, the first of equals */
  split: 3,
  /** pc */
  jump: 4,
  /** memo, max: up to so many units, fewest first */
  gap: 5,
  /** memo, name, min, max, leading: as few units as lead to a match */
  slot: 6,
  /** name, min, max, leading: units up to the boundary; longer than max: the finding stands without the slot */
  lastSlot: 7,
  /** name, class: the longest time, date… that starts here */
  value: 8,
  /** name, bits: one word of a class */
  word: 9,
  /** `^` */
  start: 10,
  /** `$` */
  end: 11,
  match: 12,
} as const;

/** Bit set on a `name` operand's slot that isn't kept (engine class without a name isn't possible; -1 is none). */
export const NO_NAME = -1;

/** Whom a pattern belongs to. */
export const OwnerKind = { entry: 0, cue: 1, customerCue: 2, strongCustomerCue: 3, allow: 4 } as const;

/** A condition: a cue of the sentence, the reply or the customer's message, or a fact the engine works out. */
export interface Condition {
  readonly scope: 'sentence' | 'reply' | 'customer';
  /** Index in `Tables.cues` (or `customerCues`); a fact has its name instead. */
  readonly cue: number | 'only' | 'repeated' | 'quoted' | 'used';
}

/** What the engine needs to know of an entry; reasons and rewrites stay in the details. */
export interface EntryRow {
  /** `book/entry` */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly replace: 'span' | 'sentence';
  /** Empty: under every style. */
  readonly styles: readonly string[];
  readonly unless: readonly Condition[];
  readonly when: readonly Condition[];
  readonly soften: readonly Condition[];
  readonly raise: readonly Condition[];
}

export interface ChecklistRow {
  readonly id: string;
  /** Indexes of cues; any fulfils the item. */
  readonly cues: readonly number[];
  /** Only the first so many sentences count; 0: all. */
  readonly within: number;
  /** Any of these makes the item wanted; empty: every reply with substance wants it. */
  readonly wanted: readonly Condition[];
}

/** All there is to a locale's matcher: books compiled together, ready to run, without reasons and rewrites. */
export interface Tables extends TablesHeader, TablesArrays {
  readonly lexicon: Lexicon | undefined;
}

export interface TablesHeader {
  readonly format: 'kindword-tables/1';
  readonly locale: string;
  /** Token of id n+1. Id 0 is any word no pattern names. */
  readonly vocabulary: readonly string[];
  /** Pairs of characters: the first is read as the second (Traditional as Simplified). */
  readonly variants: string;
  readonly slotNames: readonly string[];
  readonly entries: readonly EntryRow[];
  readonly cues: readonly string[];
  readonly customerCues: readonly string[];
  readonly checklist: readonly ChecklistRow[];
  readonly suffixes: readonly (readonly [string, number])[];
}

export interface TablesArrays {
  readonly code: Int32Array;
  /** Per pattern: code start, memo slots, owner kind, owner index, number among the owner's patterns. */
  readonly patterns: Int32Array;
  /** Per antipattern: owner kind, owner index, code start, memo slots; ascending by owner. */
  readonly nots: Int32Array;
  /** State reached from the root by a token id; 0: none. */
  readonly rootNext: Int32Array;
  /** Edges of state s: `edgeStart[s]` to `edgeStart[s + 1]`, ascending by token. */
  readonly edgeStart: Int32Array;
  readonly edgeToken: Int32Array;
  readonly edgeTo: Int32Array;
  readonly fail: Int32Array;
  /** Next state on the failure path that has anchors; 0: none. */
  readonly outLink: Int32Array;
  readonly outStart: Int32Array;
  /** Per anchor: pattern, its own length, fewest and most tokens before it (most < 0: unknown). */
  readonly anchors: Int32Array;
  readonly lexiconHashes: Uint32Array;
  readonly lexiconBits: Uint8Array;
}

export const PATTERN_STRIDE = 5;
export const NOT_STRIDE = 4;
export const ANCHOR_STRIDE = 4;

const ARRAYS = [
  'code', 'patterns', 'nots', 'rootNext', 'edgeStart', 'edgeToken', 'edgeTo', 'fail', 'outLink', 'outStart', 'anchors',
  'lexiconHashes', 'lexiconBits',
] as const satisfies readonly (keyof TablesArrays)[];

/** Tables ready for JSON: the header, and the arrays one after the other in one buffer. */
export interface FlatTables {
  readonly header: TablesHeader & { readonly lengths: readonly number[] };
  readonly bytes: Uint8Array;
}

/**
 * Tables as one JSON value and one run of bytes, every array on a boundary of four.
 * @returns what `unflattenTables` reads back equal
 */
export function flattenTables(tables: Tables): FlatTables {
  const lengths = ARRAYS.map((name) => tables[name].byteLength);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + align(length), 0));
  let at = 0;
  for (const name of ARRAYS) {
    const { buffer, byteOffset, byteLength } = tables[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += align(byteLength);
  }
  return { header: { ...headerOf(tables), lengths }, bytes };
}

/**
 * Reads tables that this version's `flattenTables` wrote (they come from our own build or background, never from outside).
 * @throws when they are of another format
 */
export function unflattenTables({ header, bytes }: FlatTables): Tables {
  if (header.format !== 'kindword-tables/1') throw new Error(`Matcher tables of an unknown format: ${header.format}`);
  const arrays = readArrays(bytes, 0, header.lengths);
  const lexicon = arrays.lexiconHashes.length
    ? { hashes: arrays.lexiconHashes, bits: arrays.lexiconBits, suffixes: header.suffixes }
    : undefined;
  return { ...headerOf(header), ...arrays, lexicon };
}

function headerOf(from: TablesHeader): TablesHeader {
  const { format, locale, vocabulary, variants, slotNames, entries, cues, customerCues, checklist, suffixes } = from;
  return { format, locale, vocabulary, variants, slotNames, entries, cues, customerCues, checklist, suffixes };
}

function readArrays(bytes: Uint8Array, start: number, lengths: readonly number[]): TablesArrays {
  let at = bytes.byteOffset + start;
  const take = (name: (typeof ARRAYS)[number]): ArrayBuffer => {
    const length = lengths[ARRAYS.indexOf(name)] ?? 0;
    const from = at;
    at += align(length);
    return bytes.buffer.slice(from, from + length) as ArrayBuffer;
  };
  const arrays = Object.fromEntries(ARRAYS.map((name) => [name, typed(name, take(name))]));
  return arrays as unknown as TablesArrays;
}

function typed(name: string, buffer: ArrayBuffer): Int32Array | Uint32Array | Uint8Array {
  if (name === 'lexiconHashes') return new Uint32Array(buffer);
  return name === 'lexiconBits' ? new Uint8Array(buffer) : new Int32Array(buffer);
}

const align = (length: number): number => (length + 3) & ~3;
