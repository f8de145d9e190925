import type { Snapshot } from '../editors/editor.ts';
import { type Change, mapSpan } from '../engine/change.ts';
import type { Span } from '../engine/types.ts';

/** Ranges by the spans they were made for. The browser moves them along with the words, so that few are made anew. */
export class KnownRanges {
  #known = new Map<string, { readonly span: Span; readonly range: Range }>();

  /** Moves the spans with an edit, and forgets those it reached into. */
  map(change: Change): void {
    const before = this.#known;
    this.#known = new Map();
    for (const { span, range } of before.values()) {
      const mapped = mapSpan(span, change);
      if (mapped) this.#known.set(keyOf(mapped), { span: mapped, range });
    }
  }

  /** The range known for a span, if it still holds the very words, else the one that `make` gives. */
  get(span: Span, { text }: Snapshot, make: () => Range | undefined): Range | undefined {
    const key = keyOf(span);
    const known = this.#known.get(key)?.range;
    if (known?.startContainer.isConnected && String(known) === text.slice(span.from, span.to)) return known;
    const range = make();
    if (range) this.#known.set(key, { span, range });
    else this.#known.delete(key);
    return range;
  }
}

function keyOf({ from, to }: Span): string {
  return `${from}-${to}`;
}
