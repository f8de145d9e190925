import type { Editor, Snapshot } from '../editors/editor.ts';
import type { Span } from '../engine/types.ts';
import { treeOf } from './tree.ts';

/**
 * Indexes of the spans that may lie at a point of the viewport, told by the character that a click there would go to.
 * None when something else than the composer is there.
 */
export function spansNear(
  { element, document }: Editor,
  snapshot: Snapshot,
  spans: readonly (Span | undefined)[],
  x: number,
  y: number,
): readonly number[] {
  const tree = treeOf(element);
  const hit = tree.elementFromPoint(x, y);
  if (!hit || !element.contains(hit)) return [];
  const shadowRoots = 'host' in tree ? [tree] : [];
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const offset = caret ? snapshot.offsetOf(caret.offsetNode, caret.offset) : undefined;
  return spans.flatMap((span, index) => (span && isNear(span, offset) ? index : []));
}

/** An offset falls to either side of the character pointed at. */
function isNear({ from, to }: Span, offset: number | undefined): boolean {
  return offset === undefined || (from <= offset && offset <= to);
}
