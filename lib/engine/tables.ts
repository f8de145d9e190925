import type { ReplyFact } from './facts.ts';
import { CATEGORIES, type Category, SEVERITIES, type Severity } from './types.ts';
import type { Lexicon } from './word-classes.ts';

/** Instructions of a compiled pattern. Operands follow in `Tables.code`. */
export const Op = {
  /** id: this token */
  token: 1,
  /** memo, low and high half of the set's place in `code`: one of its phrases; see `phrase-set.ts` */
  set: 2,
  /** memo, n, target…: the branch that leads to the longest match, the first of equals; targets count from the pattern's start */
  split: 3,
  /** target */
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

/** Whom a pattern belongs to. */
export const OwnerKind = { entry: 0, cue: 1, customerCue: 2, strongCustomerCue: 3, allow: 4 } as const;

/** A condition: a cue of the sentence, the reply or the customer's message, or a fact the engine works out. */
export interface Condition {
  readonly scope: 'sentence' | 'reply' | 'customer';
  /** Index in `Tables.cues` (or `customerCues`); a fact has its name instead. */
  readonly cue: number | 'only' | 'repeated' | 'quoted' | 'used' | 'known' | ReplyFact;
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

/** @param ids the lines of `entryIds` */
export function readEntry(tables: Tables, ids: readonly string[], index: number): EntryRow {
  const { entries, styleLists, conditionLists } = tables;
  const field = (at: number): number => entries[index * ENTRY_STRIDE + at] ?? 0;
  const conditions = (at: number): readonly Condition[] => conditionLists[field(at)] ?? [];
  return {
    id: ids[index] ?? '',
    category: CATEGORIES[field(0)] ?? 'vague',
    severity: SEVERITIES[field(1)] ?? 'low',
    replace: field(2) === 1 ? 'sentence' : 'span',
    styles: styleLists[field(3)] ?? [],
    unless: conditions(4),
    when: conditions(5),
    soften: conditions(6),
    raise: conditions(7),
  };
}

export interface ChecklistRow {
  readonly id: string;
  /** Indexes of cues, and facts; any fulfils the item. */
  readonly cues: readonly (number | ReplyFact)[];
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
  /** Token of id n+1, a line each, then variants of characters (Traditional of Simplified). Id 0 is any word no pattern names. */
  readonly vocabulary: string;
  readonly slotNames: readonly string[];
  /** `book/entry` of every entry, a line each. */
  readonly entryIds: string;
  /** Lists of styles and of conditions that entries name by number. */
  readonly styleLists: readonly (readonly string[])[];
  readonly conditionLists: readonly (readonly Condition[])[];
  readonly cues: readonly string[];
  readonly customerCues: readonly string[];
  readonly checklist: readonly ChecklistRow[];
  readonly suffixes: readonly (readonly [string, number])[];
}

/** Numbers of a table: 16 bits where they fit, 32 where they don't. */
export type Numbers = Uint16Array | Uint32Array;

export interface TablesArrays {
  /** Per entry: category, severity, 1 for a sentence's rewrites, list of styles, lists of unless, when, soften and raise. */
  readonly entries: Numbers;
  /** Instructions of patterns, and the sets of phrases that they name. */
  readonly code: Numbers;
  /** Per program: see `Program`. Equal patterns and antipatterns share one. */
  readonly programs: Uint32Array;
  /** Per pattern, in the order of programs: owner kind, owner index, number among the owner's. */
  readonly patterns: Numbers;
  /** `notKey` of each antipattern, ascending. */
  readonly notOwner: Numbers;
  readonly notProgram: Numbers;
  /** Where each word of `vocabulary` starts; one more for the end. */
  readonly wordStart: Numbers;
  /** Numbers of words (from 1) by their hash, in open addressing; 0: none. */
  readonly wordSlots: Numbers;
  /** Id that each variant is read as. */
  readonly variantIds: Numbers;
  /** State reached from the root by a token id; 0: none. */
  readonly rootNext: Numbers;
  /** Edges of state s: `edgeStart[s]` to `edgeStart[s + 1]`, ascending by token. States are numbered so that edge e leads to state e + 1. */
  readonly edgeStart: Numbers;
  readonly edgeToken: Numbers;
  readonly fail: Numbers;
  /** Tokens on the way from the root. */
  readonly depth: Numbers;
  /** Next state on the failure path that has anchors; 0: none. */
  readonly outLink: Numbers;
  readonly outStart: Numbers;
  /** Programs whose anchor ends in a state. */
  readonly outProgram: Numbers;
  readonly lexiconHashes: Uint32Array;
  readonly lexiconBits: Uint8Array;
}

/** Numbers of a program's row in `Tables.programs`. What is read together stands together: at this size the processor's cache decides. */
export const Program = {
  /** Where its instructions start in `code`. */
  start: 0,
  /** Instructions that remember an end per position. */
  memoSlots: 1,
  /** Bits of the first three tokens of its matches; see `heads.ts`. */
  heads: 2,
  /** Its anchor's first instruction, counted from `start`. */
  anchor: 5,
  /** Fewest tokens and most units before the anchor (see `UNKNOWN`). */
  fewest: 6,
  most: 7,
  /** Its first row in `patterns`; the next program's is the end. */
  patterns: 8,
  /** Who owns its patterns: see `Reads`. */
  reads: 9,
} as const;
export const PROGRAM_STRIDE = 10;
/** Whose text a program is run on: patterns of the customer's cues on the customer's, all others on the reply. */
export const Reads = { reply: 1, customer: 2 } as const;
export const PATTERN_STRIDE = 3;
export const ENTRY_STRIDE = 8;
/** Most units before an anchor, where a time, a date… makes it open. */
export const UNKNOWN = 0xffff;

/** Names the owner of antipatterns. */
export const notKey = (kind: number, owner: number): number => owner * 8 + kind;

const ARRAYS = [
  'entries',
  'code',
  'programs',
  'patterns',
  'notOwner',
  'notProgram',
  'wordStart',
  'wordSlots',
  'variantIds',
  'rootNext',
  'edgeStart',
  'edgeToken',
  'fail',
  'depth',
  'outLink',
  'outStart',
  'outProgram',
  'lexiconHashes',
  'lexiconBits',
] as const satisfies readonly (keyof TablesArrays)[];

/** Tables ready for JSON: the header, and the arrays one after the other in one buffer. */
export interface FlatTables {
  /** `arrays`: length and bytes a number of each. */
  readonly header: TablesHeader & { readonly arrays: readonly (readonly [length: number, width: number])[] };
  readonly bytes: Uint8Array;
}

/**
 * Tables as one JSON value and one run of bytes, every array on a boundary of four.
 * @returns what `unflattenTables` reads back equal
 */
export function flattenTables(tables: Tables): FlatTables {
  const bytes = new Uint8Array(ARRAYS.reduce((sum, name) => sum + align(tables[name].byteLength), 0));
  let at = 0;
  for (const name of ARRAYS) {
    const { buffer, byteOffset, byteLength } = tables[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += align(byteLength);
  }
  const arrays = ARRAYS.map((name) => [tables[name].length, tables[name].BYTES_PER_ELEMENT] as const);
  return { header: { ...headerOf(tables), arrays }, bytes };
}

/**
 * Reads tables that this version's `flattenTables` wrote (they come from our own build or background, never from outside).
 * @throws when they are of another format
 */
export function unflattenTables({ header, bytes }: FlatTables): Tables {
  if (header.format !== 'kindword-tables/1') throw new Error(`Matcher tables of an unknown format: ${header.format}`);
  const { arrays: sizes, ...rest } = header;
  const arrays = readArrays(bytes, sizes);
  const lexicon = arrays.lexiconHashes.length
    ? { hashes: arrays.lexiconHashes, bits: arrays.lexiconBits, suffixes: header.suffixes }
    : undefined;
  return { ...rest, ...arrays, lexicon };
}

function headerOf(from: TablesHeader): TablesHeader {
  const { format, locale, vocabulary, slotNames, entryIds, styleLists, conditionLists } = from;
  const { cues, customerCues, checklist, suffixes } = from;
  return {
    format,
    locale,
    vocabulary,
    slotNames,
    entryIds,
    styleLists,
    conditionLists,
    cues,
    customerCues,
    checklist,
    suffixes,
  };
}

function readArrays(bytes: Uint8Array, sizes: FlatTables['header']['arrays']): TablesArrays {
  let at = bytes.byteOffset;
  const arrays = ARRAYS.map((name, index) => {
    const [length, width] = sizes[index] ?? [0, 2];
    const from = at;
    at += align(length * width);
    return [name, view(bytes.buffer, from, length, width)];
  });
  return Object.fromEntries(arrays) as unknown as TablesArrays;
}

/** Arrays share the one buffer: nothing is copied. */
function view(buffer: ArrayBufferLike, from: number, length: number, width: number): Numbers | Uint8Array {
  if (width === 1) return new Uint8Array(buffer, from, length);
  return width === 2 ? new Uint16Array(buffer, from, length) : new Uint32Array(buffer, from, length);
}

const align = (length: number): number => (length + 3) & ~3;
