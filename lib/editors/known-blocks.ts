import type { TextBuilder } from './text-builder.ts';

/** What may make a block read otherwise: its nodes, its words, and what tells that it isn't the agent's (`skip-spans.ts`). */
const OBSERVED = { childList: true, characterData: true, subtree: true, attributeFilter: ['class', 'contenteditable'] };

/** The blocks of an editing host as they were read, those alone that haven't changed since. */
export class KnownBlocks {
  readonly quotes: string;
  readonly #signal: AbortSignal;
  readonly #observer = new MutationObserver((changes) => this.#forget(changes));
  #known = new WeakMap<Node, TextBuilder>();

  /** @param quotes selectors of what isn't the agent's, beside what is known everywhere */
  constructor(root: Node, signal: AbortSignal, quotes: string) {
    this.quotes = quotes;
    this.#signal = signal;
    this.#observer.observe(root, OBSERVED);
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Forgets all, or what has changed until now. */
  refresh(all = this.#signal.aborted): void {
    if (all) this.#known = new WeakMap();
    this.#forget(this.#observer.takeRecords());
  }

  get(block: Node): TextBuilder | undefined {
    return this.#known.get(block);
  }

  keep(block: Node, read: TextBuilder): TextBuilder {
    this.#known.set(block, read);
    return read;
  }

  #forget(changes: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of changes) {
      // What was away may have changed unseen.
      for (const node of addedNodes) this.#known.delete(node);
      for (let node: Node | null = target; node; node = node.parentNode) this.#known.delete(node);
    }
  }
}
