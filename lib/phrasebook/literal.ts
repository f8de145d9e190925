import { isHan } from '../engine/chars.ts';
import { equalTokens } from '../engine/contractions.ts';
import { headBit } from '../engine/heads.ts';
import { tokensOf } from '../engine/tokens.ts';
import type { Node } from './nodes.ts';
import type { PhraseSets } from './phrase-sets.ts';
import { tokenShape, Weak } from './shape.ts';
import { createTextTable, type TextTable } from './text-table.ts';

/** Reads the literal words of patterns as tokens, one node a token, so that all that is worked out of it is worked out once. */
export interface Literals {
  /** Adds the tokens of a stretch of a pattern, read as a reply is read; each with the forms it may have there ("is" also meets 's). */
  read(source: string, from: number, to: number, nodes: Node[]): void;
}

/**
 * @param tokenId number of a token
 * @param chanceOf its share of all tokens of replies
 */
export function createLiterals(
  tokenId: (token: string) => number,
  chanceOf: (token: string) => number,
  sets: PhraseSets,
): Literals {
  const literals: Reader = { tokenId, chanceOf, sets, tokens: new Map(), words: createTextTable(), chars: [] };
  return {
    read(source, from, to, nodes) {
      const count = nodes.length;
      if (readPieces(literals, source, from, to, nodes)) return;
      nodes.length = count;
      for (const { text } of tokensOf(source.slice(from, to))) nodes.push(tokenNode(literals, text));
    },
  };
}

interface Reader {
  readonly tokenId: (token: string) => number;
  readonly chanceOf: (token: string) => number;
  readonly sets: PhraseSets;
  readonly tokens: Map<string, Node>;
  /** Plain words, read before. */
  readonly words: TextTable<readonly Node[]>;
  /** Han characters, by code. */
  readonly chars: (Node | undefined)[];
}

/** Words of small letters between spaces and Han characters don't depend on what stands around; false for all else. */
function readPieces(literals: Reader, source: string, from: number, to: number, nodes: Node[]): boolean {
  for (let at = from; at < to; ) {
    const code = source.charCodeAt(at);
    if (code === 0x20) {
      at++;
    } else if (isHan(code)) {
      nodes.push(hanNode(literals, code));
      at++;
    } else {
      const end = wordEnd(source, at, to);
      if (end === at) return false;
      const word = wordNodes(literals, source, at, end);
      for (const node of word) nodes.push(node);
      at = end;
    }
  }
  return true;
}

/** End of a run of small letters with a space or the end after it; `from` where there is none. */
function wordEnd(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && source.charCodeAt(at) >= 0x61 && source.charCodeAt(at) <= 0x7a) at++;
  return at === to || source.charCodeAt(at) === 0x20 ? at : from;
}

function hanNode(literals: Reader, code: number): Node {
  const known = literals.chars[code];
  if (known) return known;
  const node = tokenNode(literals, String.fromCharCode(code));
  literals.chars[code] = node;
  return node;
}

function wordNodes(literals: Reader, source: string, from: number, to: number): readonly Node[] {
  const known = literals.words.find(source, from, to);
  if (known) return known;
  const nodes = tokensOf(source.slice(from, to)).map(({ text }) => tokenNode(literals, text));
  literals.words.add(source, from, to, nodes);
  return nodes;
}

function tokenNode(literals: Reader, text: string): Node {
  const known = literals.tokens.get(text);
  if (known) return known;
  const forms = equalTokens(text);
  const ids = forms.map(literals.tokenId);
  const head = ids.reduce((bits, id) => bits | headBit(id), 0);
  const chance = forms.reduce((sum, form) => sum + literals.chanceOf(form), 0);
  const shape = tokenShape(head, chance, ids.length, weakness(text));
  const [id = 0] = ids;
  const node: Node =
    ids.length === 1 ? { kind: 'token', id, shape } : { kind: 'set', place: literals.sets.addForms(ids), shape };
  literals.tokens.set(text, node);
  return node;
}

function weakness(text: string): number {
  if (isHan(text.charCodeAt(0))) return Weak.both;
  return /[\p{L}\p{N}]/u.test(text) ? 0 : Weak.none;
}
