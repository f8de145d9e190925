import { parentAcross } from '../../ancestry.ts';

/** Notes where everything around an element is scrolled to; the function puts back what has moved since. */
export function keepScroll(element: Element): () => void {
  const places: { readonly box: Element; readonly left: number; readonly top: number }[] = [];
  for (let box = parentAcross(element); box; box = parentAcross(box)) {
    places.push({ box, left: box.scrollLeft, top: box.scrollTop });
  }
  return () => {
    for (const { box, left, top } of places) {
      if (box.scrollLeft !== left || box.scrollTop !== top) box.scrollTo({ left, top, behavior: 'instant' });
    }
  };
}

/** An editor may show a new selection as late as this. Milliseconds. */
const HOLD_MS = 300;

let held: AbortController | undefined;

/** Puts back what scrolls for a while yet, before it is seen; whatever the agent does ends it. */
export function holdScroll(element: Element, restore: () => void): void {
  releaseScroll();
  const done = new AbortController();
  held = done;
  const options = { capture: true, passive: true, signal: done.signal };
  for (const view of viewsAround(element)) {
    view.addEventListener('scroll', restore, options);
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      view.addEventListener(type, () => done.abort(), options);
  }
  setTimeout(() => done.abort(), HOLD_MS);
}

/** For a scroll that is meant: to the next finding. */
export function releaseScroll(): void {
  held?.abort();
}

function viewsAround(element: Element): ReadonlySet<Window> {
  const views = new Set<Window>();
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    if (at.ownerDocument.defaultView) views.add(at.ownerDocument.defaultView);
  }
  return views;
}
