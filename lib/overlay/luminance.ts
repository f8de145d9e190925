import { parentAcross } from '../ancestry.ts';
import { viewOf } from './tree.ts';

/** Relative luminance at which black and white text stand out equally. */
const MIDDLE = 0.179;

/** Whether what lies behind an element is dark: its own background and its ancestors', as they cover one another. */
export function isDarkBehind(element: Element): boolean {
  const view = viewOf(element);
  const layers: string[] = [];
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const { color, backgroundColor, backgroundImage } = view.getComputedStyle(at);
    // What a picture shows can't be read; the words on it were chosen to stand out.
    if (backgroundImage !== 'none' && layers.every(isClear)) return luminance([color]) > MIDDLE;
    layers.unshift(backgroundColor);
  }
  return luminance([canvasOf(element, view), ...layers]) < MIDDLE;
}

/** As browsers write it when nothing is said of a background. */
function isClear(color: string): boolean {
  return color === 'rgba(0, 0, 0, 0)';
}

/** What the browser paints where a page paints nothing. */
function canvasOf({ ownerDocument }: Element, view: Window): string {
  const scheme = view.getComputedStyle(ownerDocument.documentElement).colorScheme;
  const { matches } = view.matchMedia('(prefers-color-scheme: dark)');
  return scheme.includes('dark') && (matches || !scheme.includes('light')) ? '#121212' : '#fff';
}

/** Relative luminance, as WCAG defines it, of colours in any notation laid over one another. */
function luminance(layers: readonly string[]): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) return 1;
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = Array.from(canvas.getImageData(0, 0, 1, 1).data, linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 3295;
}
