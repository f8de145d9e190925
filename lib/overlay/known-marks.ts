import type { Snapshot } from '../editors/editor.ts';
import { type Change, mapSpan } from '../engine/change.ts';
import type { Severity, Span } from '../engine/types.ts';

export interface Mark extends Span {
  readonly severity: Severity;
}

/** What is known of one mark. */
export interface KnownMark {
  readonly mark: Mark;
  /** The browser moves it along with the words, so that few are made anew. */
  range: Range | undefined;
  /** Whether it was seen to stand far from what can be seen; undefined before anybody has looked. */
  far: boolean | undefined;
}

/** Marks with what is known of them, through edits. */
export class KnownMarks {
  #known: readonly KnownMark[] = [];

  get all(): readonly KnownMark[] {
    return this.#known;
  }

  /** Moves the marks with an edit, and forgets those it reached into; after a large one, where they all stand. */
  map(change: Change, large: boolean): void {
    this.#known = this.#known.flatMap(({ mark, range, far }) => {
      const moved = mapSpan(mark, change);
      return moved ? { mark: moved, range, far: large ? undefined : far } : [];
    });
  }

  /** What is known of these marks; others are forgotten. */
  of(marks: readonly Mark[]): readonly KnownMark[] {
    const before = new Map(this.#known.map((known) => [keyOf(known.mark), known]));
    this.#known = marks.map((mark) => {
      const known = before.get(keyOf(mark));
      return { mark, range: known?.range, far: known?.far };
    });
    return this.#known;
  }
}

/** A mark's range, if it still holds the very words, else the one that `make` gives. */
export function rangeOf(known: KnownMark, { text }: Snapshot, make: () => Range | undefined): Range | undefined {
  const { range, mark } = known;
  if (range?.startContainer.isConnected && String(range) === text.slice(mark.from, mark.to)) return range;
  known.range = make();
  return known.range;
}

/** One number for both ends: quicker to look up than words. */
function keyOf({ from, to }: Span): number {
  return from * 2 ** 26 + to;
}
