import { expect, test } from 'vitest';
import { joinTables } from '../lib/join-tables.ts';

const inParts = (text: string, size: number) => async (from: number) => ({
  text: text.slice(from, from + size),
  length: text.length,
});

test.each([[1], [3], [6], [7]])('tables read in parts of %i are the whole text', async (size) => {
  expect(await joinTables(inParts('abcdef', size))).toBe('abcdef');
});

test('where there is no book there are no tables', async () => {
  expect(await joinTables(async () => undefined)).toBeUndefined();
});

test.each([
  ['gone', undefined],
  ['of another length', { text: 'd', length: 9 }],
  ['empty', { text: '', length: 6 }],
])('a second part that is %s fails, and is asked for again another time', async (_, second) => {
  const ask = async (from: number) => (from === 0 ? { text: 'abc', length: 6 } : second);
  await expect(joinTables(ask)).rejects.toThrow('the phrasebook changed while it was read');
});
