import { expect, test } from 'vitest';
import { spanAfter } from '../../lib/pen/templates.ts';

/** What stands in brackets is the span; then a change of the text, and the span in the text after it. */
test.each([
  ['typing before it', { from: 0, to: 0, size: 3 }, { from: 7, to: 13 }],
  ['typing after it', { from: 12, to: 12, size: 3 }, { from: 4, to: 10 }],
  ['typing in it', { from: 6, to: 6, size: 3 }, { from: 4, to: 13 }],
  ['a word of it deleted', { from: 6, to: 8, size: 0 }, { from: 4, to: 8 }],
  ['its start overwritten with what is before', { from: 2, to: 6, size: 1 }, { from: 3, to: 7 }],
  ['its end overwritten with what is after', { from: 8, to: 12, size: 1 }, { from: 4, to: 8 }],
  ['all of it deleted', { from: 0, to: 12, size: 0 }, undefined],
])('%s', (_, change, after) => {
  expect(spanAfter({ from: 4, to: 10 }, change)).toEqual(after);
});
