import { equalTokens } from '../engine/contractions.ts';
import { tokensOf } from '../engine/tokens.ts';
import type { Node } from './pattern.ts';

/** The tokens of a literal, read as a reply is read; each with the forms it may have there ("is" also meets 's). */
export function literalNodes(literal: string): Node[] {
  return tokensOf(literal).map(({ text }) => ({ kind: 'token', tokens: equalTokens(text) }));
}
