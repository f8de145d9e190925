import type { Span } from '../engine/types.ts';
import { plain } from './plain-text.ts';

/**
 * Where a stretch of the text stands in the DOM: `[start, end)` of a text node's data, or an element that stands for an
 * empty line (`from === to`) or for one object character. The two lengths differ only where white space collapses.
 */
export interface Piece extends Span {
  readonly node: Text | Element;
  readonly start: number;
  readonly end: number;
}

/** What an image reads as: no word goes across it. */
const OBJECT = '\uFFFC';
/**
 * What editors keep where the caret stands at the edge of a bold or a link is furniture, not text: CKEditor 5 seven word
 * joiners, CKEditor 4 seven zero-width spaces, TinyMCE and others one zero-width no-break space.
 */
const COLLAPSING = /\u2060{7}|\u200b{7}|\ufeff|[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const PRESERVING = /\u2060{7}|\u200b{7}|\ufeff|\r?\n/g;
const FURNITURE = /[\u2060\u200b\ufeff]$/;

/** Gathers text and pieces line by line, the way a browser lays them out. */
export class TextBuilder {
  text = '';
  readonly pieces: Piece[] = [];
  /** What its elements tell to leave out. */
  readonly skipped: Span[] = [];
  readonly preserves: boolean;
  #lineOpen = false;
  #lines = 0;
  #afterSpace = false;

  /** `preserves`: the editor's `white-space` keeps spaces and line feeds. */
  constructor(preserves: boolean) {
    this.preserves = preserves;
  }

  closeLine(): void {
    this.#lineOpen = false;
  }

  /** A break ends the line it stands in; where nothing stands before it, that line is an empty one. */
  breakLine(node: Text | Element, start = 0): void {
    if (!this.#lineOpen) this.#add(node, start, start, '');
    this.closeLine();
  }

  /** Lines of its own, as a builder of their own has gathered them. What is left out at its start takes the line break along. */
  block({ text, pieces, skipped }: TextBuilder): void {
    this.closeLine();
    const before = this.text.length;
    if (pieces.length > 0 && this.#lines++ > 0) this.text += '\n';
    const at = this.text.length;
    this.text += text;
    for (const { from, to, node, start, end } of pieces)
      this.pieces.push({ from: at + from, to: at + to, node, start, end });
    for (const { from, to } of skipped) this.skipped.push({ from: from === 0 ? before : at + from, to: at + to });
  }

  object(element: Element): void {
    this.#add(element, 0, 1, OBJECT);
  }

  textNode(node: Text): void {
    const data = node.data;
    let at = 0;
    for (const match of data.matchAll(this.preserves ? PRESERVING : COLLAPSING)) {
      this.#words(node, at, match.index);
      at = match.index + match[0].length;
      if (FURNITURE.test(match[0])) continue;
      if (this.preserves) this.breakLine(node, match.index);
      else if (this.#lineOpen && !this.#afterSpace) this.#add(node, match.index, at, ' ');
    }
    this.#words(node, at, data.length);
  }

  #words(node: Text, start: number, end: number): void {
    const hidden = !this.preserves && node.data[start] === ' ' && (!this.#lineOpen || this.#afterSpace);
    const from = hidden ? start + 1 : start;
    if (from < end) this.#add(node, from, end, node.data.slice(from, end));
  }

  #add(node: Text | Element, start: number, end: number, text: string): void {
    if (!this.#lineOpen && this.#lines++ > 0) this.text += '\n';
    this.#lineOpen = true;
    const from = this.text.length;
    this.text += plain(text);
    this.#afterSpace = text.endsWith(' ');
    this.pieces.push({ from, to: this.text.length, node, start, end });
  }
}
