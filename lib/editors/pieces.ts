import type { Piece } from './text-builder.ts';

/** The offset of a DOM point inside the root; a point between pieces counts to the line it is seen in. */
export function offsetIn(pieces: readonly Piece[], node: Node, offset: number): number {
  const index = search(pieces, (piece) => endsAfter(piece, node, offset));
  const next = pieces[index];
  if (next?.node === node) return Math.min(next.from + Math.max(offset - next.start, 0), next.to);
  if (next && node.childNodes[offset]?.contains(next.node)) return next.from;
  return pieces[index - 1]?.to ?? 0;
}

/** The first index for which `holds`, which stays true from there on; the length when there is none. */
export function search(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
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
