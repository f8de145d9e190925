import type { Span } from '../engine/types.ts';

const SKIPPED_TAGS = new Set(['BLOCKQUOTE', 'PRE', 'CODE']);
const SKIPPED_CLASS = /(?:^|\s)(?:gmail_quote|freshdesk_quote|gmail_signature|signature)(?:\s|$)/;

const PLACEHOLDER = /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/g;
const URL = /(?:\bhttps?:\/\/|\bwww\.)[^\s<>"'“”‘’，。；：！？、（）【】《》]+/gi;
const QUOTED_LINES = /^>.*(?:\n>.*)*/gm;
const SIGNATURE = /^-- $/m;

/**
 * Whether what stands inside an element isn't the agent's words: a quote, a signature, code, a chip that can't be edited.
 * @param quotes selectors of what else is a quote or a signature here; may be empty
 */
export function isSkipped(element: Element, quotes: string): boolean {
  if (SKIPPED_TAGS.has(element.tagName)) return true;
  if (element.className && SKIPPED_CLASS.test(element.getAttribute('class') ?? '')) return true;
  if (quotes !== '' && element.matches(quotes)) return true;
  return element.getAttribute('contenteditable') === 'false';
}

/** Everything to leave out of a text, ascending and apart: what its elements told, and what the text itself tells. */
export function skipSpans(text: string, fromElements: readonly Span[]): readonly Span[] {
  const spans = [...fromElements];
  if (text.includes('{')) spans.push(...matches(text, PLACEHOLDER));
  if (text.includes('://') || /www\./i.test(text)) spans.push(...matches(text, URL));
  if (text.includes('>')) spans.push(...matches(text, QUOTED_LINES));
  const signature = text.includes('-- ') ? text.search(SIGNATURE) : -1;
  if (signature >= 0) spans.push({ from: signature, to: text.length });
  return merged(spans);
}

function matches(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ from: index, to: index + found.length }));
}

function merged(spans: Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (span.from === span.to) continue;
    if (last && span.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else result.push(span);
  }
  return result;
}
