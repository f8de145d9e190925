import { viewOf } from './tree.ts';

interface Followed {
  /** The element may stand elsewhere now. */
  moved(): void;
  /** It may also have another size. */
  resized(): void;
}

/**
 * Tells whenever an element may have come to stand elsewhere or have another size. Nothing polls: shifts that come with
 * no event, as when a banner appears above, are told by watching it through a window cut to where it stands.
 */
export function follow(element: Element, { moved, resized }: Followed, signal: AbortSignal): void {
  const view = viewOf(element);
  let shifts: IntersectionObserver | undefined;
  let stood = '';
  const check = () => {
    moved();
    const margin = marginTo(element);
    if (margin === stood) return;
    stood = margin;
    shifts?.disconnect();
    shifts = new view.IntersectionObserver(check, { rootMargin: margin, threshold: 1, root: element.ownerDocument });
    shifts.observe(element);
  };
  const sizes = new view.ResizeObserver(() => {
    resized();
    check();
  });
  sizes.observe(element);
  const options = { capture: true, passive: true, signal };
  view.addEventListener('scroll', check, options);
  view.addEventListener('resize', resized, options);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    shifts?.disconnect();
  });
}

/** The margins that leave of the viewport only where the element stands. */
function marginTo(element: Element): string {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  return [top, clientWidth - right, clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`).join(' ');
}
