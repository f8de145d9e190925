/** Notes where everything around an element is scrolled to; the function puts back what has moved since. */
export function keepScroll(element: Element): () => void {
  const places: { readonly box: Element; readonly left: number; readonly top: number }[] = [];
  for (let box = above(element); box; box = above(box)) {
    places.push({ box, left: box.scrollLeft, top: box.scrollTop });
  }
  return () => {
    for (const { box, left, top } of places) {
      if (box.scrollLeft !== left || box.scrollTop !== top) box.scrollTo({ left, top, behavior: 'instant' });
    }
  };
}

function above(element: Element): Element | null {
  const parent = element.parentNode;
  if (parent && 'host' in parent) return (parent as ShadowRoot).host;
  return element.parentElement;
}
