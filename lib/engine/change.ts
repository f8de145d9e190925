import type { Span } from './types.ts';

/** An edit of a text: `size` characters have taken the place of the span. */
export interface Change extends Span {
  readonly size: number;
}

/** The smallest single change that makes one text of another; undefined when they are the same. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  const from = longest(most, (done, next) => before.startsWith(after.slice(done, next), done));
  const same = longest(most - from, (done, next) => {
    const { length } = after;
    return before.endsWith(after.slice(length - next, length - done), before.length - done);
  });
  return { from, to: before.length - same, size: after.length - same - from };
}

/** The most units that two texts share, by halves: browsers compare stretches far more quickly than unit after unit. */
function longest(most: number, share: (done: number, next: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (share(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a span is after a change; undefined when the change reached into it. */
export function mapSpan<T extends Span>(span: T, change: Change): T | undefined {
  if (change.from >= span.to) return span;
  if (change.to > span.from) return undefined;
  const shift = change.size - (change.to - change.from);
  return { ...span, from: span.from + shift, to: span.to + shift };
}
