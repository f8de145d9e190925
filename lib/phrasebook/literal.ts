import { isHan } from '../engine/chars.ts';
import { equalTokens } from '../engine/contractions.ts';
import { tokensOf } from '../engine/tokens.ts';
import type { Node } from './pattern.ts';

/** Tokens as nodes: one object a token, so that whatever is worked out of it is worked out once. */
const known = new Map<string, Node>();
/** Plain words and characters, read before. */
const pieces = new Map<string, readonly Node[]>();
const MOST = 50_000;

/** The tokens of a literal, read as a reply is read; each with the forms it may have there ("is" also meets 's). */
export function literalNodes(literal: string): readonly Node[] {
  return literal === '' ? [] : (piecewise(literal) ?? readTokens(literal));
}

/** Words of small letters between spaces and Han characters don't depend on what stands around; undefined for all else. */
function piecewise(literal: string): Node[] | undefined {
  const nodes: Node[] = [];
  for (let at = 0; at < literal.length; ) {
    if (literal.charCodeAt(at) === 0x20) {
      at++;
      continue;
    }
    const end = pieceEnd(literal, at);
    if (end === at) return undefined;
    for (const node of pieceNodes(literal.slice(at, end))) nodes.push(node);
    at = end;
  }
  return nodes;
}

function pieceEnd(literal: string, from: number): number {
  if (isHan(literal.charCodeAt(from))) return from + 1;
  let at = from;
  while (at < literal.length && literal.charCodeAt(at) >= 0x61 && literal.charCodeAt(at) <= 0x7a) at++;
  return at === literal.length || literal.charCodeAt(at) === 0x20 ? at : from;
}

function pieceNodes(piece: string): readonly Node[] {
  const cached = pieces.get(piece);
  if (cached) return cached;
  const nodes = readTokens(piece);
  if (pieces.size < MOST) pieces.set(piece, nodes);
  return nodes;
}

const readTokens = (literal: string): Node[] => tokensOf(literal).map(({ text }) => known.get(text) ?? remember(text));

function remember(text: string): Node {
  const node: Node = { kind: 'token', tokens: equalTokens(text) };
  if (known.size < MOST) known.set(text, node);
  return node;
}
