import { describe, expect, test } from 'vitest';
import { inflections } from '../../lib/inflect/inflections.ts';
import { PatternError } from '../../lib/phrasebook/nodes.ts';
import { parsePattern } from '../../lib/phrasebook/pattern.ts';
import { checkLimits } from '../../lib/phrasebook/pattern-limits.ts';
import { createScope } from '../../lib/phrasebook/pattern-scope.ts';

const many = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join('|');

/** pattern, part of what the author is told */
const rows: readonly (readonly [string, RegExp])[] = [
  ['[please]', /can match nothing.*at least one word/],
  ['...3', /can match nothing/],
  ['{action}', /nothing to look for.*beside its slots/],
  ['{t:time}', /nothing to look for/],
  ['系{x:1-3}', /two characters in a row/],
  ['(是|否){x:1-3}', /two characters in a row/],
  ['(do|did|)', /empty branch; write \[ \]/],
  ['(do|did', /isn't closed; write \)/],
  ['do)', /closes nothing; escape it/],
  ['[do [did [done]]] it', /nest two deep at most/],
  [`(${many(25)}) it`, /25 branches, 24 at most; make a list/],
  ['why ({x}|you) do', /stands in a group/],
  ['why {x} {y} do', /side by side.*write a word between/],
  ['why {x} ...2 do', /side by side/],
  ['why {x} [so] ...2 do', /side by side/],
  ['why {a} a {b} b {c} c {d} d', /4 slots, 3 at most/],
  ['why {a} a {a} b', /Two slots are named “a”/],
  ['why {x:0-3} do', /never empty/],
  ['why {x:1-21} do', /takes 1 to 20/],
  ['why {x:hour} do', /unknown class “hour”; there are time, date/],
  ['why {X} do', /isn't one; write \{name\}/],
  ['why ...9 do', /length of 1 to 8/],
  ['why ... do', /length of 1 to 8.*write \\\.\.\. for three dots/],
  ['...2 why', /edge of a pattern/],
  ['why ^ do', /only at the start.*write \\\^/],
  ['why $5 do', /only at the end/],
  ['re(start|boot) it', /write whole words/],
  ['~ tell', /no word after it/],
  ['~tell:thing', /no word class/],
  ['@nobody calls', /no list “nobody”; the book has who/],
  ['@ home', /no list name after it/],
  ['why \\', /takes no character/],
  [Array.from({ length: 63 }, (_, i) => `w${i}`).join(' '), /63 positions, 62 at most/],
];

describe('a pattern that can’t be used says what to write instead', () => {
  test.each(rows)('%s', (pattern, told) => {
    const scope = createScope({ who: ['we', 'they'] }, inflections);
    expect(() => checkLimits(parsePattern(pattern, scope), false)).toThrow(PatternError);
    expect(() => checkLimits(parsePattern(pattern, scope), false)).toThrow(told);
  });
});

describe('enough to look for', () => {
  test.each([
    ['系统', false],
    ['(系统|后台)', false],
    ['(给|帮)(您|你)', false],
    ['^不$', false],
    ['亲', true],
    ['!!', true],
    ['ASAP {x:1-3}', false],
    ['why {x:1-20} do', false],
    [Array.from({ length: 62 }, (_, i) => `w${i}`).join(' '), false],
  ])('%s', (pattern, register) => {
    checkLimits(parsePattern(pattern, createScope({}, inflections)), register);
  });
});

test('~ is for English alone', () => {
  expect(() => parsePattern('~tell', createScope({}, undefined))).toThrow(/English words only/);
});
