import { parentAcross } from '../ancestry.ts';
import { isNode, viewOf } from './tree.ts';

/**
 * Tells that what is around an element may look otherwise: attributes there have changed, as with a theme, a zoom or a
 * class, or a transition has ended. Once a frame at most.
 */
export function watchAround(element: Element, changed: () => void, signal: AbortSignal): void {
  const view = viewOf(element);
  let frame = 0;
  const soon = () => {
    if (frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) changed();
    });
  };
  const observer = new MutationObserver(soon);
  for (let at = parentAcross(element); at; at = parentAcross(at)) observer.observe(at, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
  const ended = ({ target }: Event) => {
    if (isNode(target) && target.contains(element)) soon();
  };
  view.addEventListener('transitionend', ended, { capture: true, passive: true, signal });
}
