import type { Span } from '../engine/types.ts';
import { plain } from './plain-text.ts';
import type { Piece } from './text-builder.ts';

/** The DOM range of a span; undefined when the span is outside `text` or the DOM no longer holds those words. */
export function rangeAcross(root: Element, text: string, pieces: readonly Piece[], span: Span): Range | undefined {
  const { from, to } = span;
  if (from < 0 || from > to || to > text.length) return undefined;
  const range = root.ownerDocument.createRange();
  if (pieces.length === 0) {
    range.setStart(root, 0);
    return range;
  }
  const last = indexEnding(pieces, to);
  const first = from === to ? last : indexStarting(pieces, from);
  if (!pieces.slice(first, last + 1).every((piece) => stillHolds(root, piece, text))) return undefined;
  setPoint(range, 'setStart', pieces[first], from);
  setPoint(range, 'setEnd', pieces[last], to);
  return range;
}

/** The offset of a DOM point inside the root; a point between pieces counts to the line it is seen in. */
export function offsetIn(pieces: readonly Piece[], node: Node, offset: number): number {
  const index = search(pieces, (piece) => endsAfter(piece, node, offset));
  const next = pieces[index];
  if (next?.node === node) return Math.min(next.from + Math.max(offset - next.start, 0), next.to);
  if (next && node.childNodes[offset]?.contains(next.node)) return next.from;
  return pieces[index - 1]?.to ?? 0;
}

/** Index of the piece that holds the character after an offset, or the empty line there; else of the one ending there. */
function indexStarting(pieces: readonly Piece[], offset: number): number {
  const index = search(pieces, ({ from, to }) => to > offset || (from === to && from >= offset));
  const piece = pieces[index];
  return piece && piece.from <= offset ? index : index - 1;
}

/** Index of the piece that holds the character before an offset; at the start of a line, of the one starting there. */
function indexEnding(pieces: readonly Piece[], offset: number): number {
  return search(pieces, ({ to }) => to >= offset);
}

/** The first index for which `holds`, which stays true from there on; the length when there is none. */
function search(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && holds(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function endsAfter(piece: Piece, node: Node, offset: number): boolean {
  if (piece.node === node) return piece.end >= offset;
  if (!node.contains(piece.node)) return follows(node, piece.node);
  const child = node.childNodes[offset];
  return child !== undefined && (child === piece.node || follows(child, piece.node));
}

function follows(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function stillHolds(root: Element, piece: Piece, text: string): boolean {
  if (!root.contains(piece.node)) return false;
  if (!('data' in piece.node)) return true;
  const there = piece.node.data.slice(piece.start, piece.end);
  const collapsed = piece.to - piece.from !== piece.end - piece.start;
  return (collapsed ? there.replace(/\s+/, ' ') : plain(there)) === text.slice(piece.from, piece.to);
}

function setPoint(range: Range, edge: 'setStart' | 'setEnd', piece: Piece | undefined, offset: number): void {
  if (!piece) return;
  const after = offset >= piece.to && piece.to > piece.from;
  if ('data' in piece.node) range[edge](piece.node, after ? piece.end : piece.start + offset - piece.from);
  else if (after) range[edge === 'setStart' ? 'setStartAfter' : 'setEndAfter'](piece.node);
  else range[edge === 'setStart' ? 'setStartBefore' : 'setEndBefore'](piece.node);
}
