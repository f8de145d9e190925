import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/engine/types.ts';
import { keyFindings, visibleFindings } from '../../lib/session/visible.ts';

const found = (text: string, words: string, waits: boolean, sentence = text): Finding => {
  const from = text.indexOf(words);
  const start = text.indexOf(sentence);
  return {
    from,
    to: from + words.length,
    entry: 'book/entry',
    category: 'negative',
    severity: 'low',
    locale: 'en',
    text: words,
    sentence: { from: start, to: start + sentence.length },
    target: { from, to: from + words.length },
    slots: {},
    waits,
    pattern: 0,
    also: [],
  };
};

/** text, sentence of the finding, caret offset, what else is known, shown */
const ROWS = [
  ['an entry without conditions is shown at once', "we can't", "we can't", 8, { waits: false }, true],
  ['one with conditions isn’t while its sentence is typed', "we can't", "we can't", 8, {}, false],
  ['but is once a mark closes the sentence', "we can't.", "we can't.", 9, {}, true],
  ['or a line', "we can't\nThanks", "we can't", 8, {}, true],
  ['or the caret rests', "we can't", "we can't", 8, { rested: true }, true],
  ['or the caret has left it', "we can't. Yes", "we can't.", 13, {}, true],
  ['or the selection is elsewhere', "we can't", "we can't", undefined, {}, true],
  ['what was shown doesn’t hide again', "we can't", "we can't", 8, { shown: true }, true],
  ['what was ignored stays away', "we can't.", "we can't.", 9, { ignored: true }, false],
] as const;

describe('a finding', () => {
  test.each(ROWS)('%s', (_, text, sentence, caret, known, shown) => {
    const state: { waits?: boolean; rested?: boolean; shown?: boolean; ignored?: boolean } = known;
    const keyed = keyFindings([found(text, "we can't", state.waits ?? true, sentence)]);
    const keys = new Set(keyed.flatMap(({ key, place }) => [key, place]));
    const none = new Set<string>();
    const moment = {
      text,
      caret: caret === undefined ? undefined : { from: caret, to: caret },
      rested: state.rested ?? false,
      shown: state.shown ? keys : none,
      ignored: state.ignored ? keys : none,
    };
    expect(visibleFindings(keyed, moment)).toHaveLength(shown ? 1 : 0);
  });
});

test('the same words twice are told apart by their order, whatever their case and spaces', () => {
  const text = "we can't. We  can't.";
  const keys = keyFindings([found(text, "we can't", false), found(text, "We  can't", false)]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
  expect(keys.map((key) => key.replace(/\d$/, ''))).toEqual([keys[0]?.slice(0, -1), keys[0]?.slice(0, -1)]);
});
