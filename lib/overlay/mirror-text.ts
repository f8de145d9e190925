import { changeBetween } from '../engine/change.ts';
import type { Span } from '../engine/types.ts';

interface Line {
  readonly words: string;
  readonly node: Text;
}

const AFTER_BREAK = /(?<=\n)/;

/** The text of a mirror. With an element a line, where the style allows that, a key has only its own line laid out again. */
export class MirrorText {
  readonly #paper: HTMLElement;
  #value = '';
  #byLine = true;
  #lines: readonly Line[] = [];

  constructor(paper: HTMLElement) {
    this.#paper = paper;
  }

  get value(): string {
    return this.#value;
  }

  /** Only what changed is touched, so that the rest keeps its layout. */
  write(value: string, byLine = this.#byLine): void {
    if (value === this.#value && byLine === this.#byLine) return;
    this.#value = value;
    this.#byLine = byLine;
    this.#replaceLines(byLine ? value.split(AFTER_BREAK) : [value]);
  }

  rangeOf({ from, to }: Span): Range | undefined {
    if (from > to || to > this.#value.length) return undefined;
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

function rewritten(node: Text, words: string): Text {
  const change = changeBetween(node.data, words);
  if (change)
    node.replaceData(change.from, change.to - change.from, words.slice(change.from, change.from + change.size));
  return node;
}
