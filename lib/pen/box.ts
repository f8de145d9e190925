import { frameOf } from '../ancestry.ts';
import type { Box } from '../card-port.ts';
import { inTop } from '../overlay/geometry.ts';

/** An element's box in the top viewport, CSS pixels. Of an editor that is a frame's whole body, the frame's. */
export function boxOf(element: Element): Box {
  const frame = element.tagName === 'BODY' ? frameOf(element) : null;
  const shown = frame ?? element;
  return inTop(shown.getBoundingClientRect(), shown);
}
