import type { Change } from '../engine/change.ts';
import { afterLayout } from './after-layout.ts';
import { isNode, viewOf } from './tree.ts';

/** So many characters written or erased can't move words by much: no more than a few lines. */
const FEW = 80;
/** A line break counts like so many characters. */
const LINE = 40;

/**
 * Has it looked which marks are near to what can be seen of an element, whenever that may have changed: browsers draw
 * every marked word anew when any word of the page has changed, also those out of sight. Looks come after a layout.
 */
export class Nearness {
  readonly #element: Element;
  readonly #look: () => void;
  #drift = 0;
  #asked = false;

  constructor(element: Element, look: () => void, signal: AbortSignal) {
    this.#element = element;
    this.#look = () => !signal.aborted && look();
    const soon = (): void => this.ask();
    const view = viewOf(element);
    const options = { capture: true, passive: true, signal };
    view.addEventListener('scroll', ({ target }) => concerns(target, element) && soon(), options);
    view.addEventListener('resize', soon, options);
    // A picture in the reply has come.
    element.addEventListener('load', soon, options);
    for (const type of ['focusin', 'pointerenter']) element.addEventListener(type, soon, { passive: true, signal });
    const sizes = new view.ResizeObserver(soon);
    sizes.observe(element);
    signal.addEventListener('abort', () => sizes.disconnect());
  }

  /** Takes note of an edit. Returns whether it may have moved any word anywhere. */
  edited(change: Change, before: string, after: string): boolean {
    const drift =
      weightOf(before.slice(change.from, change.to)) + weightOf(after.slice(change.from, change.from + change.size));
    this.#drift += drift;
    if (this.#drift > FEW) this.ask();
    return drift > FEW;
  }

  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#drift = 0;
    afterLayout(this.#element, () => {
      this.#asked = false;
      this.#look();
    });
  }
}

function weightOf(words: string): number {
  return words.length + LINE * (words.split('\n').length - 1);
}

function concerns(scrolled: EventTarget | null, element: Element): boolean {
  return isNode(scrolled) && (scrolled.contains(element) || element.contains(scrolled));
}
