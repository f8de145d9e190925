import type { HighlightName } from './mark-styles.ts';
import { createRootSheet } from './root-sheet.ts';
import { viewOf } from './tree.ts';

export type Painting = ReadonlyMap<HighlightName, readonly Range[]>;

/** Paints ranges of one tree by the CSS Custom Highlight API. */
export interface Painter {
  /** What is painted under some names, in place of what this painter had there. */
  paint(painting: Painting): void;
  dress(css: string): void;
}

/**
 * A painter for a document or shadow root. The registry belongs to everybody: of a highlight only our own ranges are
 * ever taken out, and it is never iterated.
 */
export function createPainter(root: Document | ShadowRoot, signal: AbortSignal): Painter {
  const view = viewOf(root.firstChild ?? root);
  const sheet = createRootSheet(root);
  const painted = new Map<HighlightName, readonly Range[]>();
  const paintOne = (name: HighlightName, ranges: readonly Range[]) => {
    const before = painted.get(name) ?? [];
    if (before.length + ranges.length > 0) swap(view, name, before, ranges);
    painted.set(name, ranges);
  };
  signal.addEventListener('abort', () => {
    for (const name of painted.keys()) paintOne(name, []);
    sheet.remove();
  });
  return {
    paint: (painting) => {
      if (signal.aborted) return;
      for (const [name, ranges] of painting) paintOne(name, ranges);
      if (Array.from(painted.values()).some(({ length }) => length > 0)) sheet.put();
    },
    dress: (css) => sheet.set(css),
  };
}

/** What stays isn't touched: it would be drawn again. */
function swap(view: Window & typeof globalThis, name: HighlightName, old: readonly Range[], next: readonly Range[]) {
  const registry = view.CSS.highlights;
  const highlight = registry.get(name) ?? new view.Highlight();
  const kept = new Set(next);
  for (const range of old) if (!kept.has(range)) highlight.delete(range);
  for (const range of next) if (!highlight.has(range)) highlight.add(range);
  if (highlight.size === 0) registry.delete(name);
  else if (!registry.has(name)) registry.set(name, highlight);
}
