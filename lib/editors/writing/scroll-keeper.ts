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
