import type { Box } from '../card-port.ts';
import { parentAcross, viewOf } from './tree.ts';

/** The boxes of a range in the viewport, one a line. */
export function lineBoxes(range: Range): readonly Box[] {
  const lines: Box[] = [];
  for (const { left, top, width, height } of range.getClientRects()) {
    if (width === 0 || height === 0) continue;
    const box = { left, top, width, height };
    const index = lines.findIndex((line) => onOneLine(line, box));
    const line = lines[index];
    if (line) lines[index] = joined(line, box, Math.min, Math.max);
    else lines.push(box);
  }
  return lines;
}

/** What can be seen of an element's inside: its box within the viewport and within every box that clips it. */
export function visibleArea(element: Element): Box {
  const view = viewOf(element);
  let area: Box = { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const { overflow, position } = view.getComputedStyle(at);
    const clips = at === element || overflow !== 'visible';
    if (clips) area = joined(area, at.getBoundingClientRect(), Math.max, Math.min);
    if (position === 'fixed') break;
  }
  return area;
}

/** Whether the middle of a box is to be seen, given what clips the element it lies in. */
export function isInSight({ left, top, width, height }: Box, element: Element): boolean {
  return contains(visibleArea(element), left + width / 2, top + height / 2);
}

export function contains({ left, top, width, height }: Box, x: number, y: number): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

function onOneLine(one: Box, other: Box): boolean {
  const shared = joined(one, other, Math.max, Math.min).height;
  return shared > Math.min(one.height, other.height) / 2;
}

type Pick = (one: number, other: number) => number;

/** The box around two, or with the picks the other way round the one that they share. */
function joined(one: Box, other: Box, start: Pick, end: Pick): Box {
  const left = start(one.left, other.left);
  const top = start(one.top, other.top);
  const right = end(one.left + one.width, other.left + other.width);
  const bottom = end(one.top + one.height, other.top + other.height);
  return { left, top, width: Math.max(right - left, 0), height: Math.max(bottom - top, 0) };
}
