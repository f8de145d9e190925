import { describe, expect, test } from 'vitest';
import type { CustomerPlace } from '../../../lib/sites/adapter.ts';
import { NOT_OWN } from '../../../lib/sites/not-own.ts';
import { readingPages } from './page.ts';

const show = readingPages();
const PLACE: CustomerPlace = { message: ['.customer'], text: ['.body'], item: 'li', time: 'time', leaveOut: NOT_OWN };
const FIRST: CustomerPlace = { ...PLACE, newest: 'first' };
const LEFT: CustomerPlace = { ...PLACE, side: { is: 'left', of: 'ul' }, message: ['.bubble'], text: [] };
const FIELD = '<textarea id="at"></textarea>';

const said = (words: string, attributes = ''): string =>
  `<li><p class="customer"><span class="body">${words}</span></p>${attributes && `<time ${attributes}></time>`}</li>`;
const bubble = (words: string, place: string, width = 'auto'): string =>
  `<li style="display: flex; justify-content: ${place}"><div class="bubble" style="width: ${width}">${words}</div></li>`;

const ROWS: readonly (readonly [string, string, CustomerPlace, string | undefined])[] = [
  [
    'the newest by time, first in the thread',
    said('new', 'datetime="2026-11-24T10:00Z"') + said('old', 'datetime="2026-11-23T10:00Z"'),
    PLACE,
    'new',
  ],
  [
    'the newest by time, last in the thread',
    said('old', 'datetime="2026-11-23T10:00Z"') + said('new', 'datetime="2026-11-24T10:00Z"'),
    PLACE,
    'new',
  ],
  [
    'a time in another zone',
    said('new', 'datetime="2026-11-24T01:00+08:00"') + said('old', 'datetime="2026-11-23T16:59Z"'),
    PLACE,
    'new',
  ],
  [
    'a time in milliseconds',
    said('new', 'data-time="1800000000000"') + said('old', 'data-time="1700000000000"'),
    PLACE,
    'new',
  ],
  [
    'a time in a title',
    said('new', 'title="24 Nov 2026 10:00"') + said('old', 'title="23 Nov 2026 10:00"'),
    PLACE,
    'new',
  ],
  [
    'times that say nothing: the last',
    said('old', 'datetime="gestern"') + said('new', 'datetime="heute"'),
    PLACE,
    'new',
  ],
  ['no times: the last', said('old') + said('new'), PLACE, 'new'],
  ['no times in a thread that begins with the newest', said('new') + said('old'), FIRST, 'new'],
  [
    'a thread that begins with the newest, by time',
    said('old', 'datetime="2026-11-23T10:00Z"') + said('new', 'datetime="2026-11-24T10:00Z"'),
    FIRST,
    'new',
  ],
  ['a message without the part that has its text', '<li><p class="customer">all of it</p></li>', PLACE, 'all of it'],
  [
    'blocks as lines',
    '<li><div class="customer"><p>one</p><p>two <b>three</b><br>four</p></div></li>',
    PLACE,
    'one\ntwo three\nfour',
  ],
  [
    'no quotes, signatures and buttons',
    said('mine<blockquote>yours</blockquote><div class="signature">me</div><button>More</button>'),
    PLACE,
    'mine',
  ],
  ['no scripts and styles', said('mine<script>var x</script><style>p {}</style>'), PLACE, 'mine'],
  [
    'markup in a text stays text',
    said('&lt;img src=x onerror=&quot;top.ran = 1&quot;&gt;'),
    PLACE,
    '<img src=x onerror="top.ran = 1">',
  ],
  ['signs that turn the writing round stay as they are', said('a\u202eb\u2066c'), PLACE, 'a\u202eb\u2066c'],
  ['an empty message tells nothing', said(' '), PLACE, undefined],
  ['no message at all', '', PLACE, undefined],
  [
    'the bubble on the left',
    bubble('theirs', 'start') + bubble('ours', 'end') + bubble('the page’s', 'center'),
    LEFT,
    'theirs',
  ],
  [
    'a long bubble that is nearly as wide as the thread',
    bubble('theirs', 'start', '550px') + bubble('ours', 'end', '550px'),
    LEFT,
    'theirs',
  ],
  ['only ours on the right', bubble('ours', 'end'), LEFT, undefined],
  ['a bubble as wide as the thread is on no side', bubble('whose', 'start', '600px'), LEFT, undefined],
];

describe('the customer’s last message', () => {
  test.each(ROWS)('%s', async (_, thread, place, read) => {
    const call = await show(`<ul style="width: 600px; padding: 0">${thread}</ul>${FIELD}`);
    expect(await call('customer', '#at', place, [])).toBe(read);
  });

  test('is the one of the composer’s own ticket, with others alive in the page', async () => {
    const pane = (id: string, words: string): string =>
      `<section><ul>${said(words)}</ul><textarea id="${id}"></textarea></section>`;
    const call = await show(pane('one', 'first') + pane('two', 'second'));
    expect(await call('customer', '#one', PLACE, ['section'])).toBe('first');
    expect(await call('customer', '#two', PLACE, ['section'])).toBe('second');
  });

  test('is read no further than a hundred thousand units', async () => {
    const call = await show(`<ul>${said('angry '.repeat(200_000))}</ul>${FIELD}`);
    expect((await call('customer', '#at', PLACE, []))?.length).toBeLessThanOrEqual(100_000);
  });

  test('is found at either end of a thread of 5,000', async () => {
    const thread = (newest: number): string =>
      Array.from({ length: 5000 }, (_, at) => said(`number ${at}`, `data-time="${at === newest ? 2e12 : 1e12}"`)).join(
        '',
      );
    for (const newest of [0, 4999]) {
      const call = await show(`<ul>${thread(newest)}</ul>${FIELD}`);
      expect(await call('customer', '#at', PLACE, [])).toBe(`number ${newest}`);
    }
  });
});
