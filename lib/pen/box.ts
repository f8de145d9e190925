import type { Box } from '../card-port.ts';

/** An element's box in the viewport, CSS pixels. */
export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
