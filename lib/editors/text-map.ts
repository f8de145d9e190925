import { isBlock } from './blocks.ts';
import type { Snapshot } from './editor.ts';
import type { KnownBlocks } from './known-blocks.ts';
import { offsetIn } from './pieces.ts';
import { isSkipped, skipSpans } from './skip-spans.ts';
import { TextBuilder } from './text-builder.ts';

const OBJECT = /^(?:IMG|VIDEO|AUDIO|CANVAS|IFRAME|OBJECT|EMBED)$/;
const FURNITURE = /^(?:STYLE|SCRIPT|TEMPLATE|NOSCRIPT|svg|BUTTON|SELECT|INPUT|TEXTAREA)$/;

/**
 * Reads an editing host in one pass: its text and the map between that text and the DOM, together. A block or a line
 * break is one `\n`, the last block has none; white space is as shown, no-break spaces are plain ones; everything else,
 * zero-width characters too, is kept as it stands. Offsets are UTF-16 units.
 */
export function readDom(root: HTMLElement, preservesSpace: boolean, known: KnownBlocks): Snapshot {
  known.refresh();
  const { text, pieces, skipped } = readInside(root, preservesSpace, known);
  return {
    text,
    skip: skipSpans(text, skipped),
    dom: { root, pieces },
    offsetOf: (node, offset) => (root.contains(node) ? offsetIn(pieces, node, offset) : undefined),
  };
}

/** Whether an element's `white-space` shows spaces and line feeds as they are typed. */
export function preservesSpace(element: Element): boolean {
  const space = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '';
  return space.startsWith('pre') || space.startsWith('break-spaces');
}

function readInside(parent: Element, preserves: boolean, known: KnownBlocks): TextBuilder {
  const builder = new TextBuilder(preserves);
  visitChildren(parent, builder, known);
  return builder;
}

/** A block is read by itself, so that it need not be read again with others. */
function readBlock(block: Element, preserves: boolean, known: KnownBlocks): TextBuilder {
  const builder = readInside(block, preserves, known);
  if (isSkipped(block, known.quotes)) builder.skipped.push({ from: 0, to: builder.text.length });
  return known.keep(block, builder);
}

function visitChildren(parent: Node, builder: TextBuilder, known: KnownBlocks): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isText(node)) builder.textNode(node);
    else if (isElement(node)) visitElement(node, builder, known);
  }
}

function visitElement(element: Element, builder: TextBuilder, known: KnownBlocks): void {
  const block = known.get(element);
  if (block) return builder.block(block);
  const tag = element.tagName;
  if (tag === 'BR') return builder.breakLine(element);
  if (OBJECT.test(tag)) return builder.object(element);
  if (FURNITURE.test(tag) || element.classList.contains('ck-reset_all')) return;
  if (isBlock(element)) return builder.block(readBlock(element, builder.preserves, known));
  const from = builder.text.length;
  visitChildren(element, builder, known);
  if (isSkipped(element, known.quotes)) builder.skipped.push({ from, to: builder.text.length });
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
