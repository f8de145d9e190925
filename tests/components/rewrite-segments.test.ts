import { expect, test } from 'vitest';
import { rewriteSegments } from '../../components/card/rewrite-segments.ts';
import { rewrite } from './sample-views.ts';

const kinds = (parts: Parameters<typeof rewriteSegments>[0]) =>
  rewriteSegments(parts).map(({ kind, text }) => [kind, text]);

test.each([
  ['all new', rewrite('our specialists'), [['new', 'our specialists']]],
  [
    'kept in the middle',
    rewrite('I’ll <look> now'),
    [
      ['new', 'I’ll '],
      ['kept', 'look'],
      ['new', ' now'],
    ],
  ],
  [
    'a blank first and last',
    rewrite('[name] by [time]'),
    [
      ['blank', '[name]'],
      ['new', ' by '],
      ['blank', '[time]'],
    ],
  ],
  [
    'Chinese',
    rewrite('<取件短信>我在[时间]前重发'),
    [
      ['kept', '取件短信'],
      ['new', '我在'],
      ['blank', '[时间]'],
      ['new', '前重发'],
    ],
  ],
  ['nothing', rewrite(''), []],
])('%s', (_, given, expected) => {
  expect(kinds(given)).toEqual(expected);
});

test('a blank inside kept words is a blank, and spans past the end are cut', () => {
  const parts = { text: 'by [time] on', kept: [{ from: 0, to: 99 }], blanks: [{ from: 3, to: 9 }] };
  expect(kinds(parts)).toEqual([
    ['kept', 'by '],
    ['blank', '[time]'],
    ['kept', ' on'],
  ]);
});
