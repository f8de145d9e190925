import { describe, expect, test } from 'vitest';
import { entry, reviewWith } from './one-entry.ts';

const cue = (match: string[]) => ({ match, flag: ['a', 'b'], pass: ['c', 'd'] });
const BOOK = {
  cues: {
    time: cue(['by {t:time}']),
    alternative: cue(['instead we']),
    greeting: cue(['^(hi|hello)', '^hi {name}']),
    thanks: cue(['thank you']),
    'sign-off': cue(['kind regards {name:1-2}']),
  },
  customer: { anger: { ...cue(['(angry|unacceptable)']), strong: ['third time'] } },
};
const CANT = { match: ["we can't do that"] };

/** conditions, reply, customer, severities found */
type Row = readonly [conditions: object, reply: string, customer: string | undefined, found: readonly string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'unless: any that holds silences, an unknown one does not': [
    [{ unless: ['reply.alternative'] }, "We can't do that. Instead we send a new one.", undefined, []],
    [{ unless: ['reply.alternative'] }, "We can't do that. Sorry about it.", undefined, ['medium']],
    [{ unless: ['sentence.time'] }, "We can't do that by Friday.", undefined, []],
    [{ unless: ['sentence.time'] }, "We can't do that. It comes by Friday.", undefined, ['medium']],
    [{ unless: ['customer.anger'] }, "We can't do that.", 'I am angry.', []],
    [{ unless: ['customer.anger'] }, "We can't do that.", undefined, ['medium']],
    [{ unless: ['customer.anger'] }, "We can't do that.", '😀😀', ['medium']],
  ],
  'when: all must hold, an unknown one does': [
    [
      { when: ['reply.time', 'reply.alternative'] },
      "We can't do that by Friday. Instead we call.",
      undefined,
      ['medium'],
    ],
    [{ when: ['reply.time', 'reply.alternative'] }, "We can't do that by Friday.", undefined, []],
    [{ when: ['customer.anger'] }, "We can't do that.", undefined, ['medium']],
    [{ when: ['customer.anger'] }, "We can't do that.", 'Where is it?', []],
    [{ when: ['customer.anger'] }, "We can't do that.", 'This is unacceptable!', ['medium']],
  ],
  'soften and raise: one step each, between low and high': [
    [{ soften: ['reply.time'] }, "We can't do that by Friday.", undefined, ['low']],
    [{ soften: ['reply.time', 'sentence.time'] }, "We can't do that by Friday.", undefined, ['low']],
    [{ raise: ['customer.anger'] }, "We can't do that.", 'I am angry.', ['high']],
    [{ raise: ['customer.anger'] }, "We can't do that.", undefined, ['medium']],
    [{ raise: ['customer.anger'], soften: ['reply.time'] }, "We can't do that by Friday.", 'I am angry.', ['medium']],
  ],
  'reply.only: greeting, thanks and sign-off aside, hardly anything else is said': [
    [{ when: ['reply.only'] }, "Hi Ana,\nWe can't do that.\nThank you.\nKind regards\nBen", undefined, ['medium']],
    [{ when: ['reply.only'] }, "We can't do that. The new router leaves the Leeds warehouse today.", undefined, []],
    [{ match: ['不支持'], when: ['reply.only'] }, '这个不支持的哦', undefined, ['medium']],
    [{ match: ['不支持'], when: ['reply.only'] }, '好的 这个不支持的哦', undefined, ['medium']],
    [{ match: ['不支持'], when: ['reply.only'] }, '这个不支持的哦,新的路由器今天从杭州仓库寄出', undefined, []],
    [{ match: ['不支持'], when: ['reply.only'] }, '新的路由器今天从杭州仓库寄出 这个不支持的哦', undefined, []],
  ],
  'reply.repeated: the same entry twice': [
    [{ when: ['reply.repeated'] }, "We can't do that.", undefined, []],
    [{ when: ['reply.repeated'] }, "We can't do that. No, we can't do that.", undefined, ['medium', 'medium']],
  ],
  'sentence.quoted: somebody else’s words': [
    [{ unless: ['sentence.quoted'] }, "You were told “we can't do that” by us.", undefined, []],
    [{ unless: ['sentence.quoted'] }, '"No", and we can\'t do that "here".', undefined, ['medium']],
  ],
  'customer.known: there is a message of the customer to tell from': [
    [{ when: ['customer.known', 'customer.anger'] }, "We can't do that.", undefined, []],
    [{ when: ['customer.known', 'customer.anger'] }, "We can't do that.", '😀😀', []],
    [{ when: ['customer.known', 'customer.anger'] }, "We can't do that.", 'I am angry.', ['medium']],
    [{ unless: ['customer.known'] }, "We can't do that.", undefined, ['medium']],
    [{ unless: ['customer.known'] }, "We can't do that.", 'Where is it?', []],
  ],
  'customer.used: the customer said it first': [
    [{ unless: ['customer.used'] }, "We can't do that.", 'Why do you say WE CANNOT DO THAT?', []],
    [{ unless: ['customer.used'] }, "We can't do that.", 'Why not?', ['medium']],
  ],
  'customer.known: there is a message to tell from, so what needs one is silent without': [
    [{ when: ['customer.known', 'customer.anger'] }, "We can't do that.", 'I am angry.', ['medium']],
    [{ when: ['customer.known', 'customer.anger'] }, "We can't do that.", 'Why not?', []],
    [{ when: ['customer.known', 'customer.anger'] }, "We can't do that.", undefined, []],
    [{ when: ['customer.known'] }, "We can't do that.", '😀😀', []],
  ],
};

for (const [title, list] of Object.entries(rows)) {
  describe(title, () => {
    test.each(list)('%j in “%s”, to “%s”', (conditions, reply, customer, found) => {
      const { findings } = reviewWith(
        { ...BOOK, entries: [entry({ ...CANT, ...conditions })] },
        reply,
        customer === undefined ? {} : { customer },
      );
      expect(findings.map(({ severity }) => severity)).toEqual(found);
    });
  });
}

describe('what waits for the rest of the sentence', () => {
  test.each([
    [{}, false],
    [{ unless: ['customer.anger'] }, false],
    [{ unless: ['reply.time'] }, true],
    [{ soften: ['sentence.time'] }, true],
    [{ when: ['reply.only'] }, true],
  ])('%j', (conditions, waits) => {
    const { findings } = reviewWith({ ...BOOK, entries: [entry({ ...CANT, ...conditions })] }, "We can't do that.");
    expect(findings.map((finding) => finding.waits)).toEqual(conditions && 'when' in conditions ? [true] : [waits]);
  });
});

describe('styles: an entry bound to styles speaks only under them', () => {
  test.each([
    ['reserved', 1],
    ['warm', 0],
    [undefined, 0],
  ])('%s', (style, count) => {
    const { findings } = reviewWith(
      { ...BOOK, entries: [entry({ ...CANT, styles: ['reserved'] })] },
      "We can't do that.",
      style === undefined ? {} : { style },
    );
    expect(findings).toHaveLength(count);
  });
});

describe('the customer’s cues, with strength', () => {
  test.each([
    ['I am angry.', { anger: 1 }],
    ['I am angry. It is unacceptable.', { anger: 2 }],
    ['This is the third time!! I am angry.', { anger: 3 }],
    ['Where is my parcel??', {}],
    ['', undefined],
    [undefined, undefined],
    ['🙏🙏', undefined],
  ])('%s', (customer, cues) => {
    const { customer: state } = reviewWith(
      { ...BOOK, entries: [entry(CANT)] },
      'Hello there.',
      customer === undefined ? {} : { customer },
    );
    expect({ known: state.known, cues: state.cues }).toEqual({ known: cues !== undefined, cues: cues ?? {} });
  });

  test('100 KB are read without harm', () => {
    const { customer } = reviewWith({ ...BOOK, entries: [entry(CANT)] }, 'Hello.', {
      customer: 'I am angry. '.repeat(9000),
    });
    expect(customer.cues).toEqual({ anger: 3 });
  });
});

describe('names of the allow list are never part of a finding', () => {
  test.each([
    ['Our Calm Down tea helps.', 0],
    ['Please calm down.', 1],
  ])('%s', (reply, count) => {
    expect(
      reviewWith({ allow: ['Calm Down tea'], entries: [entry({ match: ['calm down'] })] }, reply).findings,
    ).toHaveLength(count);
  });
});

describe('the checklist', () => {
  const checklist = [
    {
      id: 'time',
      label: { en: 'Time' },
      why: { en: 'Why.' },
      cues: ['time'],
      wanted: [],
      starters: { default: ['By [time].'] },
    },
    {
      id: 'thanks',
      label: { en: 'Thanks' },
      why: { en: 'Why.' },
      cues: ['thanks'],
      within: '1',
      wanted: ['customer.anger'],
      starters: { default: ['Thank you.'] },
    },
  ];
  const long = 'Router replaced yesterday evening, line measured again this morning without errors.';
  test.each([
    [`${long} Next check by Friday.`, '', ['done', 'not-needed']],
    [long, 'I am angry.', ['missing', 'missing']],
    [`Thank you. ${long}`, 'I am angry.', ['missing', 'done']],
    [`${long} Thank you.`, 'I am angry.', ['missing', 'missing']],
    ['Thanks, bye', '', ['not-needed', 'not-needed']],
  ])('“%s” to “%s”', (reply, customer, states) => {
    const review = reviewWith({ ...BOOK, checklist, entries: [entry(CANT)] }, reply, { customer });
    expect(review.checklist.map(({ state }) => state)).toEqual(states);
  });
});

describe('words quoted in a sentence are left alone', () => {
  test.each([
    ['You wrote “I can’t help that”, and I see why that hurts.', 0],
    ['“We can’t do that.”', 1],
    ['You wrote “hello”, and we can’t do that.', 1],
  ])('%s', (reply, count) => {
    expect(reviewWith({ entries: [entry({ match: ["(we|I) can't"] })] }, reply).findings).toHaveLength(count);
  });
});
