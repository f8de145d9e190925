import { CLASSES } from '../engine/classes.ts';
import { WORD_CLASSES, type WordClass } from '../engine/word-classes.ts';
import { closeRows, type Rows } from './group.ts';
import { type Node, PatternError } from './nodes.ts';
import type { PatternScope } from './pattern-scope.ts';
import { emptyShape, OPEN, openShape } from './shape.ts';

/** A pattern being read. */
export interface PatternReader {
  readonly source: string;
  readonly scope: PatternScope;
  at: number;
  depth: number;
  /** The branches of the groups under way, after the nodes of the pattern itself. */
  readonly rows: Rows;
}

/** What an expression of ours finds at the reader's place. */
function partAt({ source, at }: PatternReader, part: RegExp): RegExpExecArray | null {
  part.lastIndex = at;
  return part.exec(source);
}

const SLOT = /\{([a-z][a-z0-9-]*)(?::(?:(\d+)(?:-(\d+))?|([a-z]+)))?\}/y;
const LONGEST_SLOT = 20;

export function readSlot(reader: PatternReader): Node {
  const found = partAt(reader, SLOT);
  const start = reader.at;
  if (!found)
    throw new PatternError(`The slot at ${start + 1} isn't one; write {name}, {name:1-8}, {name:verb} or {name:time}.`);
  if (reader.depth > 0)
    throw new PatternError(
      `The slot at ${start + 1} stands in a group; slots stand at top level only: write one pattern for each branch.`,
    );
  reader.at += found[0].length;
  const [, name = '', from, to, kind] = found;
  if (kind !== undefined) return classSlot(name, kind, start);
  const min = to === undefined ? 1 : Number(from);
  const max = Number(to ?? from ?? 1);
  if (min < 1 || max < min || max > LONGEST_SLOT)
    throw new PatternError(
      `The slot at ${start + 1} takes ${min} to ${max} units; it takes 1 to ${LONGEST_SLOT}, and is never empty.`,
    );
  return { kind: 'slot', name, min, max, shape: openShape(min, max, 'slot') };
}

function classSlot(name: string, kind: string, start: number): Node {
  const value = CLASSES.find((known) => known === kind);
  if (value) return { kind: 'value', name, value, shape: openShape(1, OPEN, 'value') };
  if (kind in WORD_CLASSES) return { kind: 'word', name, word: kind as WordClass, shape: openShape(1, 1, 'word') };
  const known = [...CLASSES, ...Object.keys(WORD_CLASSES)].join(', ');
  throw new PatternError(`The slot at ${start + 1} has the unknown class “${kind}”; there are ${known}.`);
}

const GAP = /\.\.\.(\d+)/y;
const LONGEST_GAP = 8;

export function readGap(reader: PatternReader): Node {
  const found = partAt(reader, GAP);
  const max = Number(found?.[1] ?? 0);
  if (max < 1 || max > LONGEST_GAP)
    throw new PatternError(
      `The gap at ${reader.at + 1} needs a length of 1 to ${LONGEST_GAP}, as in ...3; write \\... for three dots.`,
    );
  reader.at += found?.[0].length ?? 0;
  return { kind: 'gap', max, shape: openShape(0, max, 'slot') };
}

const INFLECTED = /~([a-z]+)(?::([a-z]+))?/iy;

export function readInflected(reader: PatternReader): Node {
  const found = partAt(reader, INFLECTED);
  const { inflect } = reader.scope;
  if (!inflect) throw new PatternError('~ inflects English words only; write the words out, or \\~ for the sign.');
  if (!found?.[1])
    throw new PatternError(`The ~ at ${reader.at + 1} has no word after it; write ~tell, or \\~ for the sign.`);
  const [whole, word, wordClass] = found;
  if (wordClass !== undefined && !(wordClass in WORD_CLASSES))
    throw new PatternError(`“${wordClass}” is no word class; there are ${Object.keys(WORD_CLASSES).join(', ')}.`);
  const known = reader.scope.named.get(whole);
  if (known) {
    reader.at += whole.length;
    return known;
  }
  const forms = inflect(word.toLowerCase(), wordClass as WordClass | undefined);
  if (forms.length === 0)
    throw new PatternError(
      `“${word}” has no inflections known${wordClass ? ` as ${wordClass}` : ''}; write the forms out in a group.`,
    );
  reader.at += whole.length;
  return anyOf(reader, whole, forms, false);
}

const LIST = /@([a-z][a-z0-9-]*)/y;

export function readList(reader: PatternReader): Node {
  const name = partAt(reader, LIST)?.[1];
  if (name === undefined)
    throw new PatternError(`The @ at ${reader.at + 1} has no list name after it; write @name, or \\@ for the sign.`);
  const items = reader.scope.lists[name];
  if (!items)
    throw new PatternError(
      `There is no list “${name}”; the book has ${Object.keys(reader.scope.lists).join(', ') || 'none'}.`,
    );
  reader.at += name.length + 1;
  const source = `@${name}`;
  return reader.scope.named.get(source) ?? anyOf(reader, source, items, true);
}

/** One of several literals, remembered by how the pattern names them. */
function anyOf({ scope, rows }: PatternReader, source: string, literals: readonly string[], list: boolean): Node {
  const first = rows.starts.length;
  for (const literal of literals) {
    rows.starts.push(rows.nodes.length);
    scope.literals.read(literal, 0, literal.length, rows.nodes);
  }
  const node = closeRows(rows, first, scope.sets, { list });
  scope.named.set(source, node);
  return node;
}

export function readEdge(reader: PatternReader): Node {
  const char = reader.source.charAt(reader.at);
  const inPlace = char === '^' ? reader.at === 0 : reader.at === reader.source.length - 1;
  if (!inPlace || reader.depth > 0)
    throw new PatternError(
      `“${char}” stands only at the ${char === '^' ? 'start' : 'end'} of a pattern; write \\${char} for the sign.`,
    );
  reader.at++;
  return { kind: char === '^' ? 'start' : 'end', shape: emptyShape() };
}
