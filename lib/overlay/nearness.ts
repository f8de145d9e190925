import type { Change } from '../engine/change.ts';
import { isNode, viewOf } from './tree.ts';

/** So many characters written or erased can't move words by much: no more than a few lines. */
const FEW = 80;
/** A line break counts like so many characters. */
const LINE = 40;

/**
 * Has it looked which marks are near to what can be seen of an element, whenever that may have changed: browsers draw
 * every marked word anew when any word of the page has changed, also those out of sight. A look comes right after a
 * frame's layout, where measuring forces none.
 */
export class Nearness {
  readonly #element: Element;
  readonly #sizes: ResizeObserver;
  #drift = 0;

  constructor(element: Element, look: () => void, signal: AbortSignal) {
    this.#element = element;
    const view = viewOf(element);
    this.#sizes = new view.ResizeObserver(look);
    signal.addEventListener('abort', () => this.#sizes.disconnect());
    const soon = (): void => this.ask();
    const options = { capture: true, passive: true, signal };
    view.addEventListener('scroll', ({ target }) => concerns(target, element) && soon(), options);
    view.addEventListener('resize', soon, options);
    // A picture in the reply has come.
    element.addEventListener('load', soon, options);
    for (const type of ['focusin', 'pointerenter']) element.addEventListener(type, soon, { passive: true, signal });
  }

  /** Takes note of an edit. Returns whether it may have moved any word anywhere. */
  edited(change: Change, before: string, after: string): boolean {
    const drift =
      weightOf(before.slice(change.from, change.to)) + weightOf(after.slice(change.from, change.from + change.size));
    this.#drift += drift;
    if (this.#drift > FEW) this.ask();
    return drift > FEW;
  }

  /** What is observed anew is told of in the next frame, whether or not it has another size. */
  ask(): void {
    this.#drift = 0;
    this.#sizes.unobserve(this.#element);
    this.#sizes.observe(this.#element);
  }
}

function weightOf(words: string): number {
  return words.length + LINE * (words.split('\n').length - 1);
}

function concerns(scrolled: EventTarget | null, element: Element): boolean {
  return isNode(scrolled) && (scrolled.contains(element) || element.contains(scrolled));
}
