import type { HighlightName } from './mark-styles.ts';
import { viewOf } from './tree.ts';

/** Paints ranges of one tree by the CSS Custom Highlight API. */
export interface Painter {
  /** What is painted under a name, in place of what this painter had there. */
  paint(name: HighlightName, ranges: readonly Range[]): void;
  dress(css: string): void;
}

/**
 * A painter for a document or shadow root. The registry belongs to everybody: of a highlight only our own ranges are
 * ever taken out, and it is never iterated.
 */
export function createPainter(root: Document | ShadowRoot, signal: AbortSignal): Painter {
  const view = viewOf(root.firstChild ?? root);
  const sheet = new view.CSSStyleSheet();
  const painted = new Map<HighlightName, readonly Range[]>();
  const paint = (name: HighlightName, asked: readonly Range[]) => {
    const ranges = signal.aborted ? [] : asked;
    if (ranges.length > 0) adopt(root, sheet);
    swap(view, name, painted.get(name) ?? [], ranges);
    painted.set(name, ranges);
  };
  signal.addEventListener('abort', () => {
    for (const name of painted.keys()) paint(name, []);
    const sheets = sheetsOf(root);
    if (sheets.includes(sheet)) sheets.splice(sheets.indexOf(sheet), 1);
  });
  return { paint, dress: (css) => sheet.replaceSync(css) };
}

/** Again before each painting, for a page that sets its own sheets drops everybody else's. */
function adopt(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  const sheets = sheetsOf(root);
  if (!sheets.includes(sheet)) sheets.push(sheet);
}

/** Before version 153 Firefox refuses a content script the list, but for the one that the page itself sees. */
function sheetsOf(root: (Document | ShadowRoot) & { readonly wrappedJSObject?: Document | ShadowRoot }) {
  return (root.wrappedJSObject ?? root).adoptedStyleSheets;
}

function swap(view: Window & typeof globalThis, name: HighlightName, old: readonly Range[], next: readonly Range[]) {
  const registry = view.CSS.highlights;
  const highlight = registry.get(name) ?? new view.Highlight();
  for (const range of old) highlight.delete(range);
  for (const range of next) highlight.add(range);
  if (highlight.size === 0) registry.delete(name);
  else if (!registry.has(name)) registry.set(name, highlight);
}
