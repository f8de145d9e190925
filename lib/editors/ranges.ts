import type { Span } from '../engine/types.ts';
import type { Snapshot } from './editor.ts';
import { search } from './pieces.ts';
import { plain } from './plain-text.ts';
import type { Piece } from './text-builder.ts';

type Ground = NonNullable<Snapshot['dom']>;

/** DOM range of a span of a snapshot's text; undefined in a text field, outside the text, or when the DOM no longer holds those words. */
export function rangeOf({ text, dom }: Snapshot, { from, to }: Span): Range | undefined {
  return dom && rangeAcross(dom, text, from, to);
}

function rangeAcross({ root, pieces }: Ground, text: string, from: number, to: number): Range | undefined {
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
