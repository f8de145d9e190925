interface Followed {
  /** The element may stand elsewhere now. */
  moved(): void;
  /** It may also have another size. */
  resized(): void;
}

/** Tells whenever an element may have come to stand elsewhere or have another size. Nothing polls. */
export function follow(element: Element, { moved, resized }: Followed, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView ?? window;
  const options = { capture: true, passive: true, signal };
  view.addEventListener('scroll', moved, options);
  for (const type of ['resize', 'transitionend', 'fullscreenchange']) view.addEventListener(type, resized, options);
  const watch = shiftWatcher(element, moved, signal);
  const sizes = new view.ResizeObserver(() => {
    resized();
    watch();
  });
  sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());
}

/**
 * Shifts that come with no event, as when a banner appears above: the element is watched through a window cut to where
 * it stands, so that leaving the window tells. The function cuts the window anew.
 */
function shiftWatcher(element: Element, moved: () => void, signal: AbortSignal): () => void {
  let observer: IntersectionObserver | undefined;
  const watch = () => {
    observer?.disconnect();
    const { width, height } = element.getBoundingClientRect();
    if (signal.aborted || width === 0 || height === 0) return;
    let first = true;
    const seen = () => {
      if (!first) {
        moved();
        watch();
      }
      first = false;
    };
    observer = new IntersectionObserver(seen, windowOn(element));
    observer.observe(element);
  };
  signal.addEventListener('abort', () => observer?.disconnect());
  return watch;
}

function windowOn(element: Element): IntersectionObserverInit {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const sides = [top, clientWidth - right, clientHeight - bottom, left];
  const rootMargin = sides.map((side) => `${-Math.floor(side)}px`).join(' ');
  return { rootMargin, threshold: 1, root: element.ownerDocument };
}
