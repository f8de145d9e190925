import { isHan } from '../engine/chars.ts';
import { expand } from './expand.ts';
import type { Node } from './pattern.ts';

/** Ways through a stretch that are looked at one by one, where a look at its parts doesn't settle it. */
const WIDEST = 1200;

/**
 * Whether a pattern names something to look for: a word, or in Chinese characters `hanLength` of them in a row.
 * Marks alone do where `hanLength` is 1.
 */
export function hasLiteral(nodes: readonly Node[], hanLength: number): boolean {
  if (nodes.some((node) => isTellingNode(node, hanLength))) return true;
  if (hanLength === 2 && nodes.some((node, at) => isHanNode(node) && isHanNode(nodes[at + 1]))) return true;
  for (let from = 0; from < nodes.length; from++) {
    for (let to = from + 2; to <= Math.min(nodes.length, from + 6); to++) {
      const sequences = expand(nodes.slice(from, to), WIDEST);
      if (!sequences) break;
      if (sequences.every((sequence) => isTelling(sequence, hanLength))) return true;
    }
  }
  return false;
}

function isTellingNode(node: Node, hanLength: number): boolean {
  if (node.kind === 'token') return node.tokens.every((token) => isTelling([token], hanLength));
  return node.kind === 'choice' && !node.optional && node.branches.every((branch) => hasLiteral(branch, hanLength));
}

const isHanNode = (node: Node | undefined): boolean =>
  node?.kind === 'token' && node.tokens.every((token) => isHan(token.charCodeAt(0)));

function isTelling(sequence: readonly string[], hanLength: number): boolean {
  let row = 0;
  for (const token of sequence) {
    if (!isHan(token.charCodeAt(0)) && /^[^\p{L}\p{N}]+$/u.test(token)) {
      if (hanLength === 1) return true;
      row = 0;
    } else if (!isHan(token.charCodeAt(0))) return true;
    else if (++row >= hanLength) return true;
  }
  return false;
}
