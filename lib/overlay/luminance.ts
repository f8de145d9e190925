import { parentAcross } from './tree.ts';

/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
type Color = readonly [red: number, green: number, blue: number, alpha: number];

const CLEAR: Color = [0, 0, 0, 0];
/** Relative luminance at which black and white text stand out equally. */
const MIDDLE = 0.179;

/** Whether what lies behind an element is dark: its own backgrounds and its ancestors', as they cover one another. */
export function isDarkBehind(element: Element): boolean {
  const view = element.ownerDocument.defaultView ?? window;
  let seen = CLEAR;
  for (let at: Element | null = element; at && seen[3] < 1; at = parentAcross(at)) {
    const style = view.getComputedStyle(at);
    // What a picture shows can't be read; the text on it was chosen to stand out.
    if (style.backgroundImage !== 'none' && seen[3] < 0.5) return luminance(colorOf(style.color)) > MIDDLE;
    seen = over(seen, colorOf(style.backgroundColor));
  }
  return luminance(over(seen, canvasOf(element, view))) < MIDDLE;
}

/** What the browser paints where a page paints nothing. */
function canvasOf(element: Element, view: Window): Color {
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const dark = scheme.includes('dark') && (!scheme.includes('light') || prefersDark(view));
  return dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
}

function prefersDark(view: Window): boolean {
  return view.matchMedia('(prefers-color-scheme: dark)').matches;
}

function over([red, green, blue, alpha]: Color, below: Color): Color {
  const rest = (1 - alpha) * below[3];
  const total = alpha + rest;
  if (total === 0) return CLEAR;
  const mix = (one: number, other: number) => (one * alpha + other * rest) / total;
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), total];
}

/** From a computed style's `rgb()` or `rgba()`; any other notation is drawn to be read. */
function colorOf(css: string): Color {
  const [red, green, blue, alpha = 1] = /^rgba?\(/.test(css) ? (css.match(/[\d.]+/g) ?? []).map(Number) : drawn(css);
  return red === undefined || green === undefined || blue === undefined ? CLEAR : [red, green, blue, alpha];
}

function drawn(css: string): readonly number[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) return [];
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** Relative luminance as WCAG defines it, from 0 to 1. */
function luminance([red, green, blue]: Color): number {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
