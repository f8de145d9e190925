import type { Box } from '../card-port.ts';
import { parentAcross } from './tree.ts';

/** The boxes of a range in the viewport, one a line. */
export function lineBoxes(range: Range): readonly Box[] {
  const lines: Box[] = [];
  for (const rect of range.getClientRects()) {
    if (rect.width === 0 || rect.height === 0) continue;
    const index = lines.findIndex((line) => onOneLine(line, rect));
    const line = lines[index];
    if (line) lines[index] = around(line, rect);
    else lines.push({ left: rect.left, top: rect.top, width: rect.width, height: rect.height });
  }
  return lines;
}

/** What can be seen of an element's inside: its box within the viewport and within every box that clips it. */
export function visibleArea(element: Element): Box {
  const view = element.ownerDocument.defaultView ?? window;
  let area: Box = { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const { overflow, position } = view.getComputedStyle(at);
    if (at === element || overflow !== 'visible') area = common(area, at.getBoundingClientRect());
    if (position === 'fixed') break;
  }
  return area;
}

/** Whether the middle of a box lies inside an area. */
export function isInside(box: Box, area: Box): boolean {
  return contains(area, box.left + box.width / 2, box.top + box.height / 2);
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
}

function onOneLine(one: Box, other: Box): boolean {
  const shared = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return shared > Math.min(one.height, other.height) / 2;
}

function around(one: Box, other: Box): Box {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  const width = Math.max(one.left + one.width, other.left + other.width) - left;
  const height = Math.max(one.top + one.height, other.top + other.height) - top;
  return { left, top, width, height };
}

function common(one: Box, other: Box): Box {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.max(Math.min(one.left + one.width, other.left + other.width) - left, 0);
  const height = Math.max(Math.min(one.top + one.height, other.top + other.height) - top, 0);
  return { left, top, width, height };
}
