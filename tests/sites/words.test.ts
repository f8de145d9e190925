import { describe, expect, test } from 'vitest';
import { NOTE_WORDS, OTHER_WORDS, REPLY_WORDS } from '../../lib/sites/words.ts';

const LISTS = { notes: NOTE_WORDS, replies: REPLY_WORDS, 'other fields': OTHER_WORDS };

describe.each(Object.entries(LISTS))('the words for %s', (_, words) => {
  test('are as a label is compared: lower case, single spaces', () => {
    expect(words.filter((word) => word !== word.toLowerCase().replace(/\s+/g, ' ').trim() || word === '')).toEqual([]);
  });

  test('stand there once', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test('are in all languages', () => {
    const scripts = [
      /^[a-z ]+$/,
      /\p{Script=Han}/u,
      /\p{Script=Cyrillic}/u,
      /\p{Script=Hangul}/u,
      /\p{Script=Arabic}/u,
    ];
    expect(scripts.filter((script) => !words.some((word) => script.test(word)))).toEqual([]);
  });
});

test('no word is of two lists', () => {
  const all = [...NOTE_WORDS, ...REPLY_WORDS, ...OTHER_WORDS];
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});
