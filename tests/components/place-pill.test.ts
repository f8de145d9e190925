import { expect, test } from 'vitest';
import { placePill } from '../../components/card/place-pill.ts';
import type { Box } from '../../lib/card-port.ts';

const viewport = { width: 1000, height: 700, rightToLeft: false };
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

test.each([
  ['in the lower right corner', box(100, 60, 560, 240), { side: 348, bottom: 408 }],
  ['at the lowest part that is seen', box(100, 500, 560, 400), { side: 348, bottom: 8 }],
  ['inside the window when the composer reaches out of it', box(700, 60, 560, 240), { side: 8, bottom: 408 }],
  ['above a field of one line', box(100, 400, 560, 40), { side: 348, bottom: 304 }],
  ['below a field of one line at the top', box(100, 10, 560, 40), { side: 348, bottom: 620 }],
  ['nowhere when the composer is scrolled away', box(100, -400, 560, 240), undefined],
  ['nowhere when only a strip is left of it', box(100, 680, 560, 240), undefined],
])('the pill stands %s', (_, composer, place) => {
  expect(placePill(composer, viewport)).toEqual(place);
});

test('the outer side is the left one on a right-to-left page', () => {
  expect(placePill(box(100, 60, 560, 240), { ...viewport, rightToLeft: true })).toEqual({ side: 108, bottom: 408 });
});
