import { rangeOf } from '../editors/ranges.ts';
import { releaseScroll } from '../editors/writing/scroll-keeper.ts';
import type { Span } from '../engine/types.ts';
import { isInSight } from '../overlay/geometry.ts';
import { boxOf } from './box.ts';
import type { PenState } from './pen-state.ts';

/** Room left above and below the words, so that the card has somewhere to go. CSS pixels. */
const MARGIN = 24;

/** Scrolls found words into view, if they are out of it: only after a key that asked for them. */
export function reveal({ editor, overlay, snapshot }: PenState, span: Span): void {
  releaseScroll();
  const [first] = overlay.boxesOf(span);
  const { element } = editor;
  const frame = boxOf(element);
  const range = snapshot && rangeOf(snapshot, span);
  if (!range) {
    if (!first) return;
    const below = first.top + first.height + MARGIN - (frame.top + frame.height);
    const above = frame.top + MARGIN - first.top;
    if (below > 0) element.scrollTop += below;
    else if (above > 0) element.scrollTop -= above;
    return;
  }
  if (!first || !isInSight(first, element))
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
