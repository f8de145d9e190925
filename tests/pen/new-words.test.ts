import { expect, test } from 'vitest';
import { newWords } from '../../lib/pen/new-words.ts';

const rewrite = { from: 6, to: 10, text: 'please' };

test.each([
  ['where they were put', 'Dear, wait! Bye', 'Dear, please! Bye', { from: 6, to: 12 }],
  [
    'a space earlier, where the editor shows one less before them',
    'Dear, wait! Bye',
    'Dear,please! Bye',
    { from: 5, to: 11 },
  ],
  ['nowhere, taken back at once', 'Dear, wait! Bye', 'Dear, wait! Bye', undefined],
  ['nowhere, the reply emptied', 'Dear, wait! Bye', '', undefined],
])('new words stand %s', (_, before, after, span) => {
  expect(newWords(before, rewrite, after)).toEqual(span);
});

test('a no-break space in a rewrite is read as a plain one', () => {
  expect(newWords('ab', { from: 0, to: 1, text: 'x\u00a0y' }, 'x yb')).toEqual({ from: 0, to: 3 });
});
