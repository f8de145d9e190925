import { closeRows } from './group.ts';
import { type Node, type Pattern, PatternError } from './nodes.ts';
import { type PatternReader, readEdge, readGap, readInflected, readList, readSlot } from './pattern-parts.ts';
import type { PatternScope } from './pattern-scope.ts';
import { shapeOf } from './shape.ts';

/**
 * Reads a pattern of the phrasebook format.
 * @throws PatternError naming the place and what to write instead
 */
export function parsePattern(source: string, scope: PatternScope): Pattern {
  const reader: PatternReader = { source, scope, at: 0, depth: 0, rows: { nodes: [], starts: [] } };
  readSequence(reader);
  if (reader.at < source.length)
    throw new PatternError(
      `“${source[reader.at]}” at ${reader.at + 1} closes nothing; escape it with \\ if it is meant.`,
    );
  const nodes = reader.rows.nodes.slice();
  return { nodes, shape: shapeOf(nodes, 0, nodes.length) };
}

const NESTED = 2;
const BRANCHES = 24;

/** Adds nodes to the row under way, up to the end of the pattern, branch or group. */
function readSequence(reader: PatternReader): void {
  const { source, scope } = reader;
  const { nodes } = reader.rows;
  // Literal words with an escaped sign among them; most stand in the source as they are.
  let literal = '';
  for (;;) {
    const from = reader.at;
    reader.at = plainEnd(source, from);
    const char = source.charAt(reader.at);
    const ends = char === '' || char === ')' || char === ']' || char === '|';
    const readNode = ends || char === '\\' ? undefined : readerFor(reader, char);
    if (ends || readNode) {
      if (literal === '') scope.literals.read(source, from, reader.at, nodes);
      else readLiteral(scope, literal + source.slice(from, reader.at), nodes);
      if (!readNode) return;
      checkStuck(source, from, reader.at);
      nodes.push(readNode(reader));
      checkStuckAfter(reader);
      literal = '';
    } else {
      literal += source.slice(from, reader.at) + (char === '\\' ? escaped(reader) : plain(reader));
    }
  }
}

function readLiteral({ literals }: PatternScope, literal: string, nodes: Node[]): void {
  literals.read(literal, 0, literal.length, nodes);
}

/** A sign that means no more than itself here. */
function plain(reader: PatternReader): string {
  return reader.source.charAt(reader.at++);
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
function checkStuck(source: string, from: number, at: number): void {
  if (at > from && '([{~@'.includes(source.charAt(at)) && WORD_END.test(source.charAt(at - 1))) throw stuck(at);
}

function checkStuckAfter(reader: PatternReader): void {
  const before = reader.source.charAt(reader.at - 1);
  if (')]}'.includes(before) && WORD_START.test(reader.source.charAt(reader.at))) throw stuck(reader.at);
}

function stuck(at: number): PatternError {
  return new PatternError(
    `Part of a word stands against a group or slot at ${at + 1}; write whole words: (restart|reboot), not re(start|boot).`,
  );
}

function readChoice(reader: PatternReader): Node {
  if (reader.depth > 0) return readBranches(reader);
  const { source, at } = reader;
  const { groups } = reader.scope;
  const end = groupEnd(source, at);
  const known = groups.find(source, at, end);
  if (known) {
    reader.at = end;
    return known;
  }
  const node = readBranches(reader);
  groups.add(source, at, end, node);
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

function readBranches(reader: PatternReader): Node {
  const optional = reader.source.charAt(reader.at) === '[';
  const close = optional ? ']' : ')';
  const start = reader.at++;
  if (++reader.depth > NESTED) throw new PatternError('Groups nest two deep at most; split the pattern in two.');
  const { nodes, starts } = reader.rows;
  const first = starts.length;
  for (;;) {
    starts.push(nodes.length);
    readSequence(reader);
    if (nodes.length === starts.at(-1))
      throw new PatternError(`The group at ${start + 1} has an empty branch; write [ ] for what may be left out.`);
    const char = reader.source.charAt(reader.at++);
    if (char === close) break;
    if (char !== '|')
      throw new PatternError(`The group at ${start + 1} isn't closed; write ${close} after its last branch.`);
  }
  reader.depth--;
  const count = starts.length - first;
  if (count > BRANCHES)
    throw new PatternError(
      `The group at ${start + 1} has ${count} branches, ${BRANCHES} at most; make a list of them and write @name.`,
    );
  return closeRows(reader.rows, first, reader.scope.sets, { optional });
}
