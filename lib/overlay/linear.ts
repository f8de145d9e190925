import { parentAcross } from '../ancestry.ts';
import { viewOf } from './tree.ts';

/** How lengths in an element come out in the viewport: scaled, turned, slanted. Only `a` to `d` of the matrix count. */
export function linearOf(element: Element): DOMMatrix {
  const view = viewOf(element);
  let linear = new DOMMatrix().scale(element.currentCSSZoom ?? 1);
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const own = ownOf(view.getComputedStyle(at));
    if (own) linear = own.multiply(linear);
    if (at.matches(':modal, :popover-open, :fullscreen')) break;
  }
  return linear;
}

/** Within the plane: what is turned out of it isn't followed. */
function ownOf({ rotate, scale, transform }: CSSStyleDeclaration): DOMMatrix | undefined {
  if (rotate === 'none' && scale === 'none' && transform === 'none') return undefined;
  const [x = 1, y = x] = scale === 'none' ? [] : scale.split(' ').map(Number);
  return new DOMMatrix()
    .rotate(Number.parseFloat(rotate) || 0)
    .scale(x, y)
    .multiply(new DOMMatrix(transform));
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function mapped({ a, b, c, d }: DOMMatrix, { x, y }: Point): Point {
  return { x: a * x + c * y, y: b * x + d * y };
}

/** An element's border box in its own pixels, and where its corner stands in the viewport. */
export interface Stand {
  readonly width: number;
  readonly height: number;
  readonly corner: Point;
}

/** From the upright box around an element; `offset` is its size in whole pixels, for where that box doesn't tell. */
export function standOf(linear: DOMMatrix, around: DOMRect, offset: readonly [number, number]): Stand {
  const [a, b, c, d] = [linear.a, linear.b, linear.c, linear.d].map(Math.abs) as [number, number, number, number];
  const spread = a * d - b * c;
  const tells = Math.abs(spread) > 0.2 * Math.max(a * d, b * c);
  const width = tells ? (around.width * d - around.height * c) / spread : offset[0];
  const height = tells ? (around.height * a - around.width * b) / spread : offset[1];
  const ends = [mapped(linear, { x: width, y: 0 }), mapped(linear, { x: 0, y: height })];
  const least = (axis: 'x' | 'y') => ends.reduce((sum, end) => sum + Math.min(end[axis], 0), 0);
  return { width, height, corner: { x: around.left - least('x'), y: around.top - least('y') } };
}
