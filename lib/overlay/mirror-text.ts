import { changeBetween } from '../engine/change.ts';
import type { Span } from '../engine/types.ts';
import type { Extent } from './text-style.ts';

interface Line {
  readonly words: string;
  readonly node: Text;
}

const AFTER_BREAK = /(?<=\n)/;
/** Letters that run from right to left, and what turns the direction. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\ud802\ud803\ud83a\ud83b]/;

/**
 * The text of a mirror. With an element a line, where the style allows that, a key has only its own line laid out again;
 * and where it does, what stands after the last marked word isn't laid out at all.
 */
export class MirrorText {
  readonly #paper: HTMLElement;
  #value = '';
  #reach = 0;
  #extent: Extent = { byLine: true, byWord: true };
  #lines: readonly Line[] = [];

  constructor(paper: HTMLElement) {
    this.#paper = paper;
  }

  get value(): string {
    return this.#value;
  }

  /**
   * Only what changed is touched, so that the rest keeps its layout.
   * @param reach end of the last words that are asked about
   */
  write(value: string, reach: number): void {
    this.#value = value;
    this.#reach = reach;
    const { byLine, byWord } = this.#extent;
    const needed = byWord ? value.slice(0, neededFor(value, reach)) : value;
    this.#replaceLines(byLine ? needed.split(AFTER_BREAK) : [needed]);
  }

  dress(extent: Extent): void {
    this.#extent = extent;
    this.write(this.#value, this.#reach);
  }

  rangeOf({ from, to }: Span): Range | undefined {
    if (from > to || to > this.#value.length) return undefined;
    if (to > this.#reach) this.write(this.#value, to);
    const range = this.#paper.ownerDocument.createRange();
    let at = 0;
    for (const { words, node } of this.#lines) {
      const end = at + words.length;
      if (at <= from) range.setStart(node, Math.min(from, end) - at);
      if (to <= end) {
        range.setEnd(node, to - at);
        return range;
      }
      at = end;
    }
    return undefined;
  }

  #replaceLines(next: readonly string[]): void {
    const before = this.#lines;
    const most = Math.min(before.length, next.length);
    let from = 0;
    while (from < most && before[from]?.words === next[from]) from++;
    let same = 0;
    while (same < most - from && before.at(-1 - same)?.words === next.at(-1 - same)) same++;
    const old = before.slice(from, before.length - same);
    const after = before.slice(before.length - same);
    const words = next.slice(from, next.length - same);
    const lines = words.map((line, index) => this.#put(line, old[index], after[0]));
    for (const { node } of old.slice(words.length)) node.parentElement?.remove();
    this.#lines = [...before.slice(0, from), ...lines, ...after];
  }

  #put(words: string, old: Line | undefined, next: Line | undefined): Line {
    if (old) return { words, node: rewritten(old.node, words) };
    const { ownerDocument } = this.#paper;
    const element = ownerDocument.createElement('div');
    // Of what places words, this alone isn't passed on by itself.
    element.style.unicodeBidi = 'inherit';
    const node = ownerDocument.createTextNode(words);
    element.append(node);
    this.#paper.insertBefore(element, next?.node.parentElement ?? null);
    return { words, node };
  }
}

/** To the end of the word, which is broken as a whole; to the end of its line where later words may move it. */
function neededFor(value: string, reach: number): number {
  const space = value.slice(reach).search(/\s/);
  const lineEnd = value.indexOf('\n', reach);
  const line = value.slice(value.lastIndexOf('\n', reach - 1) + 1, lineEnd < 0 ? undefined : lineEnd);
  const end = RIGHT_TO_LEFT.test(line) ? lineEnd : space < 0 ? space : reach + space;
  return end < 0 ? value.length : end + 1;
}

function rewritten(node: Text, words: string): Text {
  const change = changeBetween(node.data, words);
  if (change)
    node.replaceData(change.from, change.to - change.from, words.slice(change.from, change.from + change.size));
  return node;
}
