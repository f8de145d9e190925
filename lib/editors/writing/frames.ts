/** Frames stop in a hidden tab, and for good in a frame that was taken away; a write under way there still has to end. */
const LONGEST_FRAME = 100;

/** Resolves in the next animation frame of a window. */
export function nextFrame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_FRAME);
    view.requestAnimationFrame(() => {
      clearTimeout(late);
      resolve();
    });
  });
}

/** Resolves with the next `selectionchange` of a document, or after `limit` milliseconds without one. */
export function selectionChange(document: Document, limit: number): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const end = () => {
      clearTimeout(late);
      done.abort();
      resolve();
    };
    const late = setTimeout(end, limit);
    document.addEventListener('selectionchange', end, { capture: true, signal: done.signal });
  });
}

/** Resolves after so many milliseconds; at once for none. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => (milliseconds > 0 ? setTimeout(resolve, milliseconds) : resolve()));
}
