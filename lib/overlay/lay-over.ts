import { visibleArea } from './geometry.ts';
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

/** Lays a mirror over a field; false when there is nothing of the field to be seen. */
export function layOver(field: TextField, { host, clip, paper }: Parts): boolean {
  const rect = field.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0 || !isSeen(field, rect)) return false;
  const scale = rect.width / field.offsetWidth;
  layClip(field, rect, scale, host.getBoundingClientRect(), clip.style);
  layPaper(field, rect.width / scale, rect.height / scale, paper.style);
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

function layPaper(field: TextField, width: number, height: number, style: CSSStyleDeclaration): void {
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
