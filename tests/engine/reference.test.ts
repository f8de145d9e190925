import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanSentence } from '../../lib/engine/scan.ts';
import { entry, matcherOf } from './one-entry.ts';

/** A pattern as a tree, and how the tree is written. */
type Part = string | { readonly optional: boolean; readonly branches: readonly (readonly Part[])[] };

const WORDS = ['we', 'you', 'are', 'is', 'sorry', 'wait'];
const word = fc.constantFrom(...WORDS);
const group = (inner: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc.record({
    optional: fc.boolean(),
    branches: fc.array(fc.array(inner, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  });
const part = fc.oneof({ weight: 2, arbitrary: word }, { weight: 1, arbitrary: group(fc.oneof(word, group(word))) });
const pattern = fc.array(part, { minLength: 1, maxLength: 5 });
const text = fc.array(word, { maxLength: 14 });

function written(parts: readonly Part[]): string {
  return parts
    .map((one) => {
      if (typeof one === 'string') return one;
      const inner = one.branches.map(written).join('|');
      return one.optional ? `[${inner}]` : `(${inner})`;
    })
    .join(' ');
}

/** Every phrase that the tree stands for, written out. */
function phrases(parts: readonly Part[]): string[][] {
  return parts.reduce<string[][]>(
    (heads, one) => {
      const tails = typeof one === 'string' ? [[one]] : one.branches.flatMap(phrases);
      if (typeof one !== 'string' && one.optional) tails.push([]);
      return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
    },
    [[]],
  );
}

/** Leftmost, then longest, none overlapping another: tried at every word, phrase by phrase. */
function foundByHand(all: readonly (readonly string[])[], words: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const here = all.filter((phrase) => phrase.every((one, i) => words[at + i] === one));
    const longest = Math.max(0, ...here.map((phrase) => phrase.length));
    if (longest === 0) continue;
    found.push(`${at}:${words.slice(at, at + longest).join(' ')}`);
    at += longest - 1;
  }
  return found;
}

test('groups find what their phrases, written out and tried one by one, find', () => {
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 1, maxLength: 6 }), (parts, texts) => {
      fc.pre(written(parts).length <= 400);
      const all = phrases(parts);
      fc.pre(all.length < 3000 && all.every((phrase) => phrase.length > 0 && phrase.length <= 62));
      const matcher = matcherOf('en', { entries: [entry({ match: [written(parts)] })] });
      for (const words of texts) {
        const sentence = words.join(' ');
        const found = scanSentence(matcher, sentence).entries.map(({ from, to }) => {
          return `${sentence.slice(0, from).split(' ').length - 1}:${sentence.slice(from, to)}`;
        });
        expect(found).toEqual(foundByHand(all, words));
      }
    }),
    { numRuns: 400 },
  );
});
