import { visibleArea } from './geometry.ts';
import { treeOf } from './tree.ts';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** The parts of a mirror: `clip` lies on the field's padding box, `paper` with the text moves in it as the text scrolls. */
export interface Parts {
  readonly host: HTMLElement;
  readonly clip: HTMLElement;
  readonly paper: HTMLElement;
}

/** Lays a mirror over a field; false when there is nothing of the field to be seen. */
export function layOver(field: TextField, { host, clip, paper }: Parts): boolean {
  const rect = field.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0 || !isSeen(field, rect)) return false;
  const scale = rect.width / field.offsetWidth;
  layClip(field, rect, scale, host.getBoundingClientRect(), clip.style);
  layPaper(field, rect.width / scale, paper.style);
  return true;
}

/** `origin`: where the host has come to stand, for a transformed page moves what is fixed to it. */
function layClip(field: TextField, rect: DOMRect, scale: number, origin: DOMRect, style: CSSStyleDeclaration): void {
  const left = rect.left + field.clientLeft * scale;
  const top = rect.top + field.clientTop * scale;
  const area = visibleArea(field);
  const hidden = [
    area.top - top,
    left + field.clientWidth * scale - area.left - area.width,
    top + field.clientHeight * scale - area.top - area.height,
    area.left - left,
  ];
  style.left = `${left - origin.left}px`;
  style.top = `${top - origin.top}px`;
  style.width = `${field.clientWidth}px`;
  style.height = `${field.clientHeight}px`;
  style.transform = `scale(${scale})`;
  style.clipPath = `inset(${hidden.map((length) => `${Math.max(length / scale, 0)}px`).join(' ')})`;
}

function layPaper(field: TextField, width: number, style: CSSStyleDeclaration): void {
  const { borderLeftWidth, borderRightWidth, padding } = getComputedStyle(field);
  const inner = width - Number.parseFloat(borderLeftWidth) - Number.parseFloat(borderRightWidth);
  // The client width is rounded, so only the scrollbar's, a whole number, is taken from it.
  const scrollbar = Math.max(Math.round(inner - field.clientWidth), 0);
  style.width = `${inner - scrollbar}px`;
  style.padding = padding;
  style.transform = `translate(${-field.scrollLeft}px,${-field.scrollTop}px)`;
  if (field.tagName !== 'INPUT') return;
  style.height = `${field.clientHeight}px`;
  style.alignContent = 'center';
}

/** A field that was left may be hidden or under something else by now; one being written in is in plain view. */
function isSeen(field: TextField, { left, top, width, height }: DOMRect): boolean {
  if (!field.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  if (field.matches(':focus')) return true;
  const hit = treeOf(field).elementFromPoint(left + width / 2, top + height / 2);
  return hit === null || hit === field;
}
