import { frameOf, parentAcross } from '../ancestry.ts';
import type { Box } from '../card-port.ts';
import { viewOf } from './tree.ts';

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

/** What can be seen of an element's inside: its box within its own viewport and within every box there that clips it. */
export function visibleArea(element: Element): Box {
  const view = viewOf(element);
  let area: Box = { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
  for (let at: Element | null = element; at?.ownerDocument === element.ownerDocument; at = parentAcross(at)) {
    const { overflow, position } = view.getComputedStyle(at);
    const clips = at === element || overflow !== 'visible';
    if (clips) area = joined(area, at.getBoundingClientRect(), Math.max, Math.min);
    if (position === 'fixed') break;
  }
  return area;
}

/** How far from what can be seen something is still near. CSS pixels. */
const MARGIN = 80;

/** Whether a box stands in an area or not far from it. Where there is no box or no area, nothing is told of where it will be. */
export function isNear(box: Box, area: Box): boolean {
  if (box.width + box.height === 0 || area.width * area.height === 0) return true;
  const [across, down] = [box.left - area.left, box.top - area.top];
  return (
    across < area.width + MARGIN &&
    across + box.width > -MARGIN &&
    down < area.height + MARGIN &&
    down + box.height > -MARGIN
  );
}

/** Whether the middle of a box of the top viewport is to be seen, given what clips the element it lies in. */
export function isInSight({ left, top, width, height }: Box, element: Element): boolean {
  return contains(visibleInTop(element), left + width / 2, top + height / 2);
}

function visibleInTop(element: Element): Box {
  const area = inTop(visibleArea(element), element);
  const frame = frameOf(element);
  return frame ? joined(area, visibleInTop(frame), Math.max, Math.min) : area;
}

/** A box of the viewport that a node is seen in, as a box of the top one: frames around it may be moved and scaled. */
export function inTop({ left, top, width, height }: Box, node: Node): Box {
  const frame = frameOf(node);
  if (!frame) return { left, top, width, height };
  const rect = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = viewOf(frame).getComputedStyle(frame);
  const scale = 'offsetWidth' in frame ? rect.width / Number(frame.offsetWidth) || 1 : 1;
  const box = {
    left: rect.left + (frame.clientLeft + Number.parseFloat(paddingLeft) + left) * scale,
    top: rect.top + (frame.clientTop + Number.parseFloat(paddingTop) + top) * scale,
    width: width * scale,
    height: height * scale,
  };
  return inTop(box, frame);
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
