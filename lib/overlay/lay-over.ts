import type { Box } from '../card-port.ts';
import { visibleArea } from './geometry.ts';
import { linearOf, mapped, type Point, type Stand, standOf } from './linear.ts';
import { treeOf } from './tree.ts';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

export function isTextField(element: HTMLElement): element is TextField {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}

/** The parts of a mirror: `clip` lies on the field's padding box, `paper` with the text moves in it as the text scrolls. */
export interface Parts {
  readonly host: HTMLElement;
  readonly clip: HTMLElement;
  readonly paper: HTMLElement;
}

/** All that a key in a field may change of how a mirror has to lie; undefined for a field that may be under something. */
export function standingOf(field: TextField): string | undefined {
  if (!field.matches(':focus')) return undefined;
  const { left, top, width, height } = field.getBoundingClientRect();
  return [left, top, width, height, field.clientWidth, field.clientHeight, field.scrollLeft, field.scrollTop].join();
}

/** Lays a mirror over a field; false when there is nothing of the field to be seen. */
export function layOver(field: TextField, parts: Parts): boolean {
  const rect = field.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0 || !isSeen(field, rect)) return false;
  const linear = linearOf(field);
  const stand = standOf(linear, rect, [field.offsetWidth, field.offsetHeight]);
  layClip(field, linear, stand.corner, parts);
  layPaper(field, stand, parts.paper.style);
  return true;
}

/** A page that is zoomed or transformed takes the host along: that is undone, and where it has come to stand taken off. */
function layClip(field: TextField, linear: DOMMatrix, corner: Point, { host, clip }: Parts): void {
  host.style.zoom = String(1 / (host.parentElement?.currentCSSZoom ?? 1));
  const origin = host.getBoundingClientRect();
  const back = linearOf(host).inverse();
  const inset = mapped(linear, { x: field.clientLeft, y: field.clientTop });
  const at = { x: corner.x + inset.x, y: corner.y + inset.y };
  const { x, y } = mapped(back, { x: at.x - origin.left, y: at.y - origin.top });
  const { a, b, c, d } = back.multiply(linear);
  const { style } = clip;
  style.width = `${field.clientWidth}px`;
  style.height = `${field.clientHeight}px`;
  style.transform = `matrix(${[a, b, c, d, x, y]})`;
  style.clipPath = outline(visibleArea(field), at, linear);
}

/** The area to be seen as a shape in the pixels of what stands at a point. */
function outline({ left, top, width, height }: Box, at: Point, linear: DOMMatrix): string {
  const back = linear.inverse();
  const corners = [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ].map(([cornerX = 0, cornerY = 0]) => mapped(back, { x: cornerX - at.x, y: cornerY - at.y }));
  return `polygon(${corners.map(({ x, y }) => `${x}px ${y}px`).join(',')})`;
}

function layPaper(field: TextField, { width, height }: Stand, style: CSSStyleDeclaration): void {
  const of = getComputedStyle(field);
  style.width = `${within(width, field.clientWidth, of.borderLeftWidth, of.borderRightWidth)}px`;
  style.height = `${within(height, field.clientHeight, of.borderTopWidth, of.borderBottomWidth)}px`;
  style.padding = of.padding;
  style.transform = `translate(${-field.scrollLeft}px,${-field.scrollTop}px)`;
  if (field.tagName === 'INPUT') style.alignContent = 'center';
}

/** A size without borders and scrollbar. The client size is rounded, so only the scrollbar's, a whole one, is taken from it. */
function within(size: number, client: number, ...borders: readonly string[]): number {
  const inner = borders.reduce((rest, border) => rest - Number.parseFloat(border), size);
  return inner - Math.max(Math.round(inner - client), 0);
}

/** A field that was left may be hidden or under something else by now; one being written in is in plain view. */
function isSeen(field: TextField, { left, top, width, height }: DOMRect): boolean {
  if (!field.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  if (field.matches(':focus')) return true;
  const hit = treeOf(field).elementFromPoint(left + width / 2, top + height / 2);
  return hit === null || hit === field;
}
