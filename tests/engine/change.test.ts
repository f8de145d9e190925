import { describe, expect, it } from 'vitest';
import { changeBetween, mapSpan } from '../../lib/engine/change.ts';

describe('changeBetween', () => {
  it.each([
    ['nothing', 'abc', 'abc', undefined],
    ['an insertion', 'ac', 'abc', { from: 1, to: 1, size: 1 }],
    ['a deletion', 'abc', 'ac', { from: 1, to: 2, size: 0 }],
    ['a replacement', 'abcd', 'axyd', { from: 1, to: 3, size: 2 }],
    ['a letter typed twice', 'aab', 'aaab', { from: 2, to: 2, size: 1 }],
    ['everything', 'abc', 'xyz', { from: 0, to: 3, size: 3 }],
    ['the first words', '', 'abc', { from: 0, to: 0, size: 3 }],
  ])('finds %s', (_, before, after, change) => {
    expect(changeBetween(before, after)).toEqual(change);
  });
});

describe('mapSpan', () => {
  const span = { from: 4, to: 8 };
  it.each([
    ['moves with an insertion before it', { from: 0, to: 0, size: 3 }, { from: 7, to: 11 }],
    ['moves with an insertion right before it', { from: 4, to: 4, size: 1 }, { from: 5, to: 9 }],
    ['moves back with a deletion before it', { from: 0, to: 4, size: 0 }, { from: 0, to: 4 }],
    ['stays where it is at a change after it', { from: 8, to: 9, size: 5 }, { from: 4, to: 8 }],
    ['goes with a change inside it', { from: 5, to: 5, size: 1 }, undefined],
    ['goes with a change over its edge', { from: 7, to: 9, size: 0 }, undefined],
    ['goes with a change over all of it', { from: 0, to: 20, size: 1 }, undefined],
  ])('%s', (_, change, mapped) => {
    expect(mapSpan(span, change)).toEqual(mapped);
  });

  it('keeps what else the span carries', () => {
    expect(mapSpan({ ...span, severity: 'low' }, { from: 0, to: 0, size: 1 })).toEqual({
      from: 5,
      to: 9,
      severity: 'low',
    });
  });
});
