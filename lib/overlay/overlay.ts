import type { Box } from '../card-port.ts';
import type { Editor, Snapshot } from '../editors/editor.ts';
import { type Change, changeBetween, mapSpan } from '../engine/change.ts';
import type { Severity, Span } from '../engine/types.ts';
import { contains, inTop, isNear, lineBoxes, visibleArea } from './geometry.ts';
import { type KnownMark, KnownMarks, type Mark, rangeOf } from './known-marks.ts';
import { isDarkBehind } from './luminance.ts';
import { type HighlightName, markStyles } from './mark-styles.ts';
import { Nearness } from './nearness.ts';
import { createPainter, type Painter } from './painter.ts';
import { createSurface, type Surface } from './surface.ts';
import { treeOf } from './tree.ts';
import { watchAround } from './watch-around.ts';

/** The marks in one composer. Spans are those of the snapshot painted last, or as mapped since. */
export interface Overlay {
  /** Whether what lies behind the composer is dark. */
  readonly dark: boolean;
  /** Puts these marks in place of those before. */
  paint(marks: readonly Mark[], snapshot: Snapshot): void;
  /** Moves the marks with the edit that led to a snapshot, and drops those it reached into, until they are painted anew. */
  map(snapshot: Snapshot): void;
  /** The faint ground under the words whose card is open; it moves with them. */
  wash(span: Span | undefined): void;
  /** Shows for a moment what has changed; nothing where the agent wants no motion. */
  flash(span: Span): void;
  /** The words' boxes in the top viewport's coordinates, one a line, in sight or not. */
  boxesOf(span: Span): readonly Box[];
  /** Looks anew, once the page is laid out, which marks are worth painting: those out of sight aren't. */
  look(): void;
  /** Index, as painted, of the mark at a point of the viewport that the composer is seen in: its frame's, if it has one. */
  markAt(x: number, y: number): number | undefined;
}

const FLASH = 200;
/** So many new marks at once are looked at, whether they are worth painting. */
const MANY = 8;
const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

/** The overlay of an editor: nothing of it is left on the page once the signal aborts. */
export function createOverlay(editor: Editor, signal: AbortSignal): Overlay {
  const surface = createSurface(editor, signal);
  const painter = createPainter(surface.root, signal);
  return new PaintedOverlay(editor, surface, painter, keepDressed(editor, painter, signal), signal);
}

interface Ground {
  readonly dark: boolean;
}

/** Looked at when it may have changed, for it is too dear to ask at every key. */
function keepDressed({ element }: Editor, painter: Painter, signal: AbortSignal): Ground {
  const ground = { dark: isDarkBehind(element) };
  const look = () => {
    const dark = isDarkBehind(element);
    if (dark !== ground.dark) painter.dress(markStyles(dark));
    ground.dark = dark;
  };
  painter.dress(markStyles(ground.dark));
  element.addEventListener('focusin', look, { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  watchAround(element, look, signal);
  return ground;
}

class PaintedOverlay implements Overlay {
  readonly #editor: Editor;
  readonly #surface: Surface;
  readonly #painter: Painter;
  readonly #ground: Ground;
  readonly #known = new KnownMarks();
  readonly #nearness: Nearness;
  #snapshot: Snapshot;
  /** Those an edit has dropped leave a gap, so that an index stays what it was. */
  #marks: readonly (Mark | undefined)[] = [];
  #washed: Span | undefined;

  constructor(editor: Editor, surface: Surface, painter: Painter, ground: Ground, signal: AbortSignal) {
    this.#ground = ground;
    this.#editor = editor;
    this.#surface = surface;
    this.#painter = painter;
    this.#snapshot = editor.read();
    this.#nearness = new Nearness(editor.element, () => this.#sort(), signal);
  }

  get dark(): boolean {
    return this.#ground.dark;
  }

  paint(marks: readonly Mark[], snapshot: Snapshot): void {
    this.#draw(marks, snapshot, changeBetween(this.#snapshot.text, snapshot.text));
  }

  map(snapshot: Snapshot): void {
    const change = changeBetween(this.#snapshot.text, snapshot.text);
    const mapped = change ? this.#marks.map((mark) => mark && mapSpan(mark, change)) : this.#marks;
    this.#draw(mapped, snapshot, change);
  }

  wash(span: Span | undefined): void {
    this.#washed = span;
    this.#paint();
  }

  flash(span: Span): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#surface.prepare(Math.max(span.to, this.#reach));
    const range = this.#surface.rangeOf(span, this.#editor.read());
    this.#painter.paint(new Map([['kindword-flash', range ? [range] : []]]));
    setTimeout(() => {
      this.#painter.paint(new Map([['kindword-flash', []]]));
      this.#surface.prepare(this.#reach);
    }, FLASH);
  }

  boxesOf(span: Span): readonly Box[] {
    return this.#lines(span).map((box) => inTop(box, this.#editor.element));
  }

  markAt(x: number, y: number): number | undefined {
    const { element } = this.#editor;
    const hit = treeOf(element).elementFromPoint(x, y);
    if (!hit || !element.contains(hit)) return undefined;
    const far = new Set(this.#known.all.flatMap((known) => (known.far ? known.mark : [])));
    const isThere = (mark: Mark): boolean => !far.has(mark) && this.#lines(mark).some((box) => contains(box, x, y));
    const index = this.#marks.findIndex((mark) => mark && isThere(mark));
    return index < 0 ? undefined : index;
  }

  look(): void {
    this.#nearness.ask();
  }

  #draw(marks: readonly (Mark | undefined)[], snapshot: Snapshot, change: Change | undefined): void {
    const before = this.#snapshot.text;
    this.#marks = marks;
    this.#snapshot = snapshot;
    this.#surface.prepare(this.#reach);
    if (change) this.#known.map(change, this.#nearness.edited(change, before, snapshot.text));
    const known = this.#known.of(marks.filter((mark) => mark !== undefined));
    if (known.filter(({ far }) => far === undefined).length > MANY) this.#nearness.ask();
    if (this.#washed && change) this.#washed = mapSpan(this.#washed, change);
    this.#paint();
  }

  /** End of the last mark. */
  get #reach(): number {
    return this.#marks.findLast(Boolean)?.to ?? 0;
  }

  #paint(): void {
    const painting = new Map<HighlightName, Range[]>(SEVERITIES.map((severity) => [`kindword-${severity}`, []]));
    for (const known of this.#known.all) {
      const range = known.far ? undefined : this.#knownRangeOf(known);
      if (range) painting.get(`kindword-${known.mark.severity}`)?.push(range);
    }
    this.#painter.paint(painting.set('kindword-open', [...this.#rangesOf([this.#washed])]));
  }

  /** After a layout: what is measured here forces none. */
  #sort(): void {
    const area = visibleArea(this.#editor.element);
    for (const known of this.#known.all) {
      const box = this.#knownRangeOf(known)?.getBoundingClientRect();
      known.far = box && !isNear(box, area);
    }
    this.#paint();
  }

  #knownRangeOf(known: KnownMark): Range | undefined {
    return rangeOf(known, this.#snapshot, () => this.#surface.rangeOf(known.mark, this.#snapshot));
  }

  #rangesOf(spans: readonly (Span | undefined)[]): readonly Range[] {
    return spans.flatMap((span) => (span && this.#surface.rangeOf(span, this.#snapshot)) ?? []);
  }

  #lines(span: Span | undefined): readonly Box[] {
    return this.#rangesOf([span]).flatMap(lineBoxes);
  }
}
