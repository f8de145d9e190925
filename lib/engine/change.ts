import type { Span } from './types.ts';

/** An edit of a text: `size` characters have taken the place of the span. */
export interface Change extends Span {
  readonly size: number;
}

/** The smallest single change that makes one text of another; undefined when they are the same. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const [a, b] = [before.length, after.length];
  const most = Math.min(a, b);
  const from = longest(most, (done, next) => before.slice(done, next) === after.slice(done, next));
  const same = longest(
    most - from,
    (done, next) => before.slice(a - next, a - done) === after.slice(b - next, b - done),
  );
  return { from, to: a - same, size: b - same - from };
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
