import { CLASSES, type ValueClass } from '../engine/classes.ts';
import { WORD_CLASSES, type WordClass } from '../engine/word-classes.ts';
import { literalNodes } from './literal.ts';
import { simplify } from './simplify.ts';

/** A parsed pattern: a sequence of these. */
export type Node =
  /** One token; any of `tokens` will do. */
  | { readonly kind: 'token'; readonly tokens: readonly string[] }
  | {
      readonly kind: 'choice';
      readonly branches: readonly (readonly Node[])[];
      readonly optional: boolean;
      readonly list?: boolean;
    }
  | { readonly kind: 'slot'; readonly name: string; readonly min: number; readonly max: number }
  | { readonly kind: 'value'; readonly name: string; readonly value: ValueClass }
  | { readonly kind: 'word'; readonly name: string; readonly word: WordClass }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** What a pattern may refer to. */
export interface PatternScope {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Every inflection of a word, in that class or in all; empty when the word has none. Undefined where there is no inflection (Chinese). */
  readonly inflect: ((word: string, wordClass?: WordClass) => readonly string[]) | undefined;
  /** Groups, lists and literals read before, by their source: patterns share them, and all that is worked out from them. */
  readonly known: Map<string, Node>;
}

export function createScope(lists: PatternScope['lists'], inflect: PatternScope['inflect']): PatternScope {
  return { lists, inflect, known: new Map() };
}

/** A pattern that can't be used. The message says what to write instead. */
export class PatternError extends Error {}

/**
 * Reads a pattern of the phrasebook format.
 * @throws PatternError naming the place and what to write instead
 */
export function parsePattern(source: string, scope: PatternScope): readonly Node[] {
  const reader: PatternReader = { source, scope, at: 0, depth: 0 };
  const nodes = readSequence(reader);
  if (reader.at < source.length)
    throw new PatternError(
      `“${source[reader.at]}” at ${reader.at + 1} closes nothing; escape it with \\ if it is meant.`,
    );
  return nodes;
}

interface PatternReader {
  readonly source: string;
  readonly scope: PatternScope;
  at: number;
  depth: number;
}

const NESTED = 2;
const BRANCHES = 24;

function readSequence(reader: PatternReader): Node[] {
  const nodes: Node[] = [];
  let literal = '';
  const flush = (): void => {
    nodes.push(...literalNodes(literal));
    literal = '';
  };
  while (reader.at < reader.source.length) {
    const plain = plainEnd(reader.source, reader.at);
    literal += reader.source.slice(reader.at, plain);
    reader.at = plain;
    const char = reader.source.charAt(plain);
    if (char === '' || char === ')' || char === ']' || char === '|') break;
    if (char === '\\') {
      literal += escaped(reader);
      continue;
    }
    const read = readerFor(reader, char);
    if (!read) {
      literal += char;
      reader.at++;
      continue;
    }
    checkStuck(reader, literal);
    flush();
    nodes.push(read(reader));
    checkStuckAfter(reader);
  }
  flush();
  return nodes;
}

const SPECIAL = new Uint8Array(0x80);
for (const char of '()[]{}|\\~@^$.') SPECIAL[char.charCodeAt(0)] = 1;

/** Where the next character stands that may mean more than itself. */
function plainEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && SPECIAL[source.charCodeAt(at)] !== 1) at++;
  return at;
}

function escaped(reader: PatternReader): string {
  const text = reader.source.startsWith('\\...', reader.at) ? '...' : reader.source.charAt(reader.at + 1);
  if (text === '') throw new PatternError('A \\ at the end takes no character; leave it out or write \\\\.');
  reader.at += text.length + 1;
  return text;
}

function readerFor(reader: PatternReader, char: string): ((reader: PatternReader) => Node) | undefined {
  if (char === '(' || char === '[') return readChoice;
  if (char === '{') return readSlot;
  if (char === '~') return readInflected;
  if (char === '@') return readList;
  if (char === '^' || char === '$') return readEdge;
  if (char === '.' && reader.source.startsWith('...', reader.at)) return readGap;
  if (char === '}') throw new PatternError(`“}” at ${reader.at + 1} closes nothing; escape it with \\ if it is meant.`);
  return undefined;
}

const WORD_END = /[\p{Script=Latin}\p{N}'’]$/u;
const WORD_START = /^[\p{Script=Latin}\p{N}'’]/u;

/** Half a word can't be matched: "re(start|boot)" would look for the word "re". */
function checkStuck(reader: PatternReader, literal: string): void {
  if (literal !== '' && '([{~@'.includes(reader.source.charAt(reader.at)) && WORD_END.test(literal.slice(-1)))
    throw stuck(reader);
}

function checkStuckAfter(reader: PatternReader): void {
  const before = reader.source.charAt(reader.at - 1);
  if (')]}'.includes(before) && WORD_START.test(reader.source.charAt(reader.at))) throw stuck(reader);
}

function stuck(reader: PatternReader): PatternError {
  return new PatternError(
    `Part of a word stands against a group or slot at ${reader.at + 1}; write whole words: (restart|reboot), not re(start|boot).`,
  );
}

function readChoice(reader: PatternReader): Node {
  const start = reader.at;
  const end = groupEnd(reader.source, start);
  const source = reader.source.slice(start, end);
  const known = reader.depth === 0 ? reader.scope.known.get(source) : undefined;
  if (known) {
    reader.at = end;
    return known;
  }
  const node = simplify(readBranches(reader));
  if (reader.depth === 0) reader.scope.known.set(source, node);
  return node;
}

/** Where the group that starts at `from` ends, as far as its brackets tell. */
function groupEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x28 || code === 0x5b) depth++;
    else if ((code === 0x29 || code === 0x5d) && --depth === 0) return at + 1;
  }
  return source.length;
}

function readBranches(reader: PatternReader): Node & { kind: 'choice' } {
  const optional = reader.source.charAt(reader.at) === '[';
  const close = optional ? ']' : ')';
  const start = reader.at++;
  if (++reader.depth > NESTED) throw new PatternError('Groups nest two deep at most; split the pattern in two.');
  const branches: (readonly Node[])[] = [];
  for (;;) {
    const branch = readSequence(reader);
    if (branch.length === 0)
      throw new PatternError(`The group at ${start + 1} has an empty branch; write [ ] for what may be left out.`);
    branches.push(branch);
    const char = reader.source.charAt(reader.at++);
    if (char === close) break;
    if (char !== '|')
      throw new PatternError(`The group at ${start + 1} isn't closed; write ${close} after its last branch.`);
  }
  reader.depth--;
  if (branches.length > BRANCHES)
    throw new PatternError(
      `The group at ${start + 1} has ${branches.length} branches, ${BRANCHES} at most; make a list of them and write @name.`,
    );
  return { kind: 'choice', branches, optional };
}

const SLOT = /^\{([a-z][a-z0-9-]*)(?::(?:(\d+)(?:-(\d+))?|([a-z]+)))?\}/;
const LONGEST_SLOT = 20;

function readSlot(reader: PatternReader): Node {
  const found = SLOT.exec(reader.source.slice(reader.at, reader.at + 60));
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
  return { kind: 'slot', name, min, max };
}

function classSlot(name: string, kind: string, start: number): Node {
  const value = CLASSES.find((known) => known === kind);
  if (value) return { kind: 'value', name, value };
  if (kind in WORD_CLASSES) return { kind: 'word', name, word: kind as WordClass };
  const known = [...CLASSES, ...Object.keys(WORD_CLASSES)].join(', ');
  throw new PatternError(`The slot at ${start + 1} has the unknown class “${kind}”; there are ${known}.`);
}

const LONGEST_GAP = 8;

function readGap(reader: PatternReader): Node {
  const found = /^\.\.\.(\d+)/.exec(reader.source.slice(reader.at));
  const max = Number(found?.[1] ?? 0);
  if (max < 1 || max > LONGEST_GAP)
    throw new PatternError(
      `The gap at ${reader.at + 1} needs a length of 1 to ${LONGEST_GAP}, as in ...3; write \\... for three dots.`,
    );
  reader.at += found?.[0].length ?? 0;
  return { kind: 'gap', max };
}

function readInflected(reader: PatternReader): Node {
  const found = /^~([a-z]+)(?::([a-z]+))?/i.exec(reader.source.slice(reader.at));
  const { inflect } = reader.scope;
  if (!inflect) throw new PatternError('~ inflects English words only; write the words out, or \\~ for the sign.');
  if (!found?.[1])
    throw new PatternError(`The ~ at ${reader.at + 1} has no word after it; write ~tell, or \\~ for the sign.`);
  const [whole, word, wordClass] = found;
  if (wordClass !== undefined && !(wordClass in WORD_CLASSES))
    throw new PatternError(`“${wordClass}” is no word class; there are ${Object.keys(WORD_CLASSES).join(', ')}.`);
  const known = reader.scope.known.get(whole);
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
  return remember(reader, whole, () => ({ kind: 'choice', branches: forms.map(literalNodes), optional: false }));
}

function readList(reader: PatternReader): Node {
  const name = /^@([a-z][a-z0-9-]*)/.exec(reader.source.slice(reader.at))?.[1];
  if (name === undefined)
    throw new PatternError(`The @ at ${reader.at + 1} has no list name after it; write @name, or \\@ for the sign.`);
  const items = reader.scope.lists[name];
  if (!items)
    throw new PatternError(
      `There is no list “${name}”; the book has ${Object.keys(reader.scope.lists).join(', ') || 'none'}.`,
    );
  reader.at += name.length + 1;
  return remember(reader, `@${name}`, () => ({
    kind: 'choice',
    branches: items.map(literalNodes),
    optional: false,
    list: true,
  }));
}

function remember({ scope }: PatternReader, source: string, make: () => Node & { kind: 'choice' }): Node {
  const known = scope.known.get(source);
  if (known) return known;
  const node = simplify(make());
  scope.known.set(source, node);
  return node;
}

function readEdge(reader: PatternReader): Node {
  const char = reader.source.charAt(reader.at);
  const inPlace = char === '^' ? reader.at === 0 : reader.at === reader.source.length - 1;
  if (!inPlace || reader.depth > 0)
    throw new PatternError(
      `“${char}” stands only at the ${char === '^' ? 'start' : 'end'} of a pattern; write \\${char} for the sign.`,
    );
  reader.at++;
  return { kind: char === '^' ? 'start' : 'end' };
}
