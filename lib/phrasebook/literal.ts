import { equalTokens } from '../engine/contractions.ts';
import { tokensOf } from '../engine/tokens.ts';
import type { Node } from './pattern.ts';

/** Tokens as nodes: one object a token, so that whatever is worked out of it is worked out once. */
const known = new Map<string, Node>();
const MOST = 50_000;

/** The tokens of a literal, read as a reply is read; each with the forms it may have there ("is" also meets 's). */
export function literalNodes(literal: string): Node[] {
  return tokensOf(literal).map(({ text }) => known.get(text) ?? remember(text));
}

function remember(text: string): Node {
  const node: Node = { kind: 'token', tokens: equalTokens(text) };
  if (known.size < MOST) known.set(text, node);
  return node;
}
