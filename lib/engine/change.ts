import type { Span } from './types.ts';

/** An edit of a text: `size` characters have taken the place of the span. */
export interface Change extends Span {
  readonly size: number;
}

/** The smallest single change that makes one text of another; undefined when they are the same. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, size: after.length - same - from };
}

/** Where a span is after a change; undefined when the change reached into it. */
export function mapSpan<T extends Span>(span: T, change: Change): T | undefined {
  if (change.from >= span.to) return span;
  if (change.to > span.from) return undefined;
  const shift = change.size - (change.to - change.from);
  return { ...span, from: span.from + shift, to: span.to + shift };
}
