import type { Span } from '../engine/types.ts';
import type { Snapshot } from './editor.ts';

/** Chromium keeps the selection of a shadow tree on its root, where the standard doesn't know it. */
interface SelectingRoot extends Node {
  getSelection?(): Selection | null;
}

/** The selection inside an editing host as offsets of its text; undefined when an end of it is elsewhere. */
export function selectionIn(element: Element, snapshot: Snapshot): Span | undefined {
  const selection = selectionOf(element);
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  const anchor = snapshot.offsetOf(selection.anchorNode, selection.anchorOffset);
  const focus = snapshot.offsetOf(selection.focusNode, selection.focusOffset);
  if (anchor === undefined || focus === undefined) return undefined;
  return { from: Math.min(anchor, focus), to: Math.max(anchor, focus) };
}

export function selectRange(element: Element, range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selectionOf(element)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

function selectionOf(element: Element): Selection | null {
  const root: SelectingRoot = element.getRootNode();
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
