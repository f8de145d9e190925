import { describe, expect, test } from 'vitest';
import { transformSlot } from '../../lib/inflect/transform.ts';
import { detailsOf } from '../../lib/phrasebook/details.ts';
import { renderRewrites } from '../../lib/phrasebook/render.ts';
import { bookOf, entry, localeOf, reviewWith } from '../engine/one-entry.ts';

/** The rewrites of the first finding, rendered, in the order of these styles. */
function render(pattern: string, rewrites: object, reply: string, order: readonly string[] = [], more: object = {}) {
  const parts = { entries: [entry({ match: [pattern], rewrites, ...more })] };
  const [finding] = reviewWith(parts, reply).findings;
  const [details] = detailsOf(bookOf(localeOf(pattern), parts));
  return finding && details ? renderRewrites(details, finding, reply, order, transformSlot) : [];
}

const texts = (...args: Parameters<typeof render>): string[] => render(...args).map(({ text }) => text);

describe('slots come back in the form asked for', () => {
  test.each([
    [
      'why do you {x:1-4} now',
      'is {x|ing} hard',
      'Why do you restart the router now?',
      'Is restarting the router hard',
    ],
    ['why did you {x:1-4} now', 'you {x|past}', 'So why did you leave it now?', 'you left it'],
    ['stop {x:1-4} now', 'please {x|base}', 'Stop quickly sending mails now.', 'Please quickly send mails'],
    ['he must {x:1-3} now', 'he {x|third}', 'So he must try it now.', 'he tries it'],
    ['stop {x:1-3} now', 'we see {x|ing}', 'Stop waiting here now.', 'We see waiting here'],
    ['with {x:1-3} now', 'my {x|lower}', 'Go with Your parcel now.', 'my your parcel'],
    ['because {x:1-4} now', 'since {x|swap-person}', 'It is because your account moved now.', 'since my account moved'],
    ['because {x:1-4} now', 'since {x|swap-person}', 'It is because you restarted it now.', 'since I restarted it'],
    ['because {x:1-5} now', 'since {x|swap-person}', 'It is because we told you twice now.', 'since we told me twice'],
    ['怎么{x:1-6}呢', '{x|trim-particle}的话', '您怎么不早说了呢', '不早说的话'],
  ])('%s with %s', (pattern, template, reply, expected) => {
    expect(texts(pattern, { default: [template] }, reply)).toEqual([expected]);
  });
});

describe('a rewrite that this match can’t fill is dropped, never broken', () => {
  test.each([
    ['a transform of no verb', 'why {x:1-4} now', ['{x|ing} it', 'plain'], 'Why the blue one now?', ['Plain']],
    [
      'a slot too long to be captured',
      'why not {x:1-2}',
      ['{x} it', 'plain'],
      'So why not go there today, then?',
      ['plain'],
    ],
    [
      'a “you” that can’t be placed',
      'since {x:1-4} now',
      ['{x|swap-person}', 'plain'],
      'It is since you now.',
      ['plain'],
    ],
  ])('%s', (_, pattern, templates, reply, expected) => {
    expect(texts(pattern, { default: templates }, reply)).toEqual(expected);
  });
});

describe('capitals', () => {
  test.each([
    ['at a sentence’s start', 'Calm down please.', 'stay with us', 'Stay with us'],
    ['not in its middle', 'Please calm down.', 'Stay with us', 'stay with us'],
    ['but I keeps its own', 'Please calm down.', "I'll look", "I'll look"],
    ['after a quote', '“Calm down please.”', 'stay', 'Stay'],
    ['after a list mark', '- calm down please', 'stay', 'Stay'],
  ])('%s', (_, reply, template, expected) => {
    expect(texts('calm down', { default: [template] }, reply)).toEqual([expected]);
  });

  test('capitals of a shouted reply are never copied', () => {
    expect(texts('stop {x:1-4} now', { default: ['about {x}'] }, 'STOP SENDING I MEAN IT NOW!')).toEqual([
      'About sending I mean it',
    ]);
  });
  test('an acronym in a slot stays', () => {
    expect(texts('stop {x:1-4} now', { default: ['about {x}'] }, 'Stop the USB stick now.')).toEqual([
      'About the USB stick',
    ]);
  });
});

describe('styles', () => {
  const rewrites = { default: ['plain', 'second'], warm: ['warmly'], direct: ['brief'] };
  test.each([
    [['warm'], ['warmly', 'plain', 'second', 'brief']],
    [['reserved'], ['plain', 'second', 'warmly', 'brief']],
    [
      ['direct', 'warm'],
      ['brief', 'warmly', 'plain', 'second'],
    ],
  ])('%s first', (order, expected) => {
    expect(texts('calm down', rewrites, 'Please calm down.', order)).toEqual(expected);
  });
});

describe('blanks and kept words are told by their place', () => {
  test.each([
    [
      'stop {x:1-2} now',
      'Please stop it now.',
      'about {x} by {?time}, {?next-step}',
      'about it by [time], [next step]',
      ['it'],
      ['[time]', '[next step]'],
    ],
    ['系统显示{x:1-4}', '系统显示正常', '{x}，{?time}前回复', '正常，[时间]前回复', ['正常'], ['[时间]']],
  ])('%s', (pattern, reply, template, text, kept, blanks) => {
    const [rewrite] = render(pattern, { default: [template] }, reply);
    expect(rewrite?.text).toBe(text);
    expect(rewrite?.kept.map(({ from, to }) => text.slice(from, to))).toEqual(kept);
    expect(rewrite?.blanks.map(({ from, to }) => text.slice(from, to))).toEqual(blanks);
  });
});
