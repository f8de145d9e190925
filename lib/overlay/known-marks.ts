import type { Snapshot } from '../editors/editor.ts';
import { type Change, mapSpan } from '../engine/change.ts';
import type { Severity, Span } from '../engine/types.ts';

export interface Mark extends Span {
  readonly severity: Severity;
}

/** What is known of one mark. */
export interface KnownMark {
  mark: Mark;
  /** The browser moves it along with the words, so that few are made anew. */
  range: Range | undefined;
  /** Whether it was seen to stand far from what can be seen; undefined before anybody has looked. */
  far: boolean | undefined;
}

/** Marks with what is known of them, in order, through edits. */
export class KnownMarks {
  #known: readonly KnownMark[] = [];

  get all(): readonly KnownMark[] {
    return this.#known;
  }

  /** Moves the marks with an edit, and forgets those it reached into; after a large one, where they all stand. */
  map(change: Change, large: boolean): void {
    this.#known = this.#known.filter((known) => {
      const moved = mapSpan(known.mark, change);
      if (moved) known.mark = moved;
      if (large) known.far = undefined;
      return moved !== undefined;
    });
  }

  /** What is known of these marks; others are forgotten. */
  of(marks: readonly Mark[]): readonly KnownMark[] {
    const before = this.#known;
    let at = 0;
    this.#known = marks.map((mark) => {
      while ((before[at]?.mark.from ?? mark.from) < mark.from) at++;
      const known = before[at];
      if (!known || known.mark.from !== mark.from || known.mark.to !== mark.to)
        return { mark, range: undefined, far: undefined };
      known.mark = mark;
      return known;
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
