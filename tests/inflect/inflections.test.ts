import { describe, expect, test } from 'vitest';
import { WORD_CLASSES, wordClasses } from '../../lib/engine/word-classes.ts';
import { inflections } from '../../lib/inflect/inflections.ts';
import { buildLexicon } from '../../lib/inflect/lexicon.ts';

describe('every inflection of a word', () => {
  test.each([
    ['tell', undefined, ['tell', 'told', 'tells', 'telling']],
    ['leave', 'verb', ['leave', 'left', 'leaves', 'leaving']],
    ['policy', undefined, ['policy', 'policies']],
    ['easy', 'adjective', ['easy', 'easier', 'easiest']],
    ['cancel', 'verb', ['cancel', 'cancelled', 'cancels', 'cancelling', 'canceled', 'canceling']],
    ['see', 'verb', ['see', 'saw', 'sees', 'seeing', 'seen']],
    ['be', undefined, ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']],
    ['apologise', undefined, ['apologise', 'apologised', 'apologises', 'apologising']],
  ] as const)('~%s:%s', (word, wordClass, forms) => {
    expect(inflections(word, wordClass).toSorted()).toEqual(forms.toSorted());
  });
});

describe('word classes by the lexicon and by endings', () => {
  const lexicon = buildLexicon();
  test.each([
    ['restart', ['verb', 'noun']],
    ['restarted', ['verb']],
    ['quickly', ['adverb']],
    ['normal', ['adjective']],
    ['policies', ['noun']],
    ['blorfication', ['noun']],
    ['blorfless', ['adjective']],
    ['xq', []],
  ])('%s', (word, expected) => {
    const bits = wordClasses(lexicon, word);
    const found = Object.entries(WORD_CLASSES).flatMap(([name, bit]) => (bits & bit ? [name] : []));
    for (const name of expected) expect(found).toContain(name);
    if (expected.length === 0) expect(found).toEqual([]);
  });
});
