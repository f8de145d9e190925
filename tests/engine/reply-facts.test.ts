import { describe, expect, test } from 'vitest';
import { replyFacts } from '../../lib/engine/facts.ts';
import { createReader } from '../../lib/engine/reading.ts';
import { localeOf, matcherOf } from './one-entry.ts';

const STEPS = {
  en: ['^[then] (open|tap|choose|restart)', '(then|and) (open|tap|choose|restart)', ', (open|tap|choose|restart)'],
  'zh-CN': ['(打开|点击|选择|重启)'],
};
const readers = Object.fromEntries(
  Object.entries(STEPS).map(([locale, match]) => {
    const step = { match, flag: ['a', 'b'], pass: ['a', 'b'] };
    return [locale, createReader([matcherOf(locale, { cues: { step } })])];
  }),
);

const factsOf = (reply: string): readonly string[] => [
  ...replyFacts(readers[localeOf(reply)]?.lines({ text: reply, skip: [] }, undefined) ?? []),
];

describe('steps to follow', () => {
  test.each([
    ['none', 'I refund it today.', ['numbered']],
    ['two are few', 'Open Settings and tap Wi-Fi.', ['numbered']],
    ['three in one sentence run on', 'Open Settings, tap Wi-Fi and choose your network.', ['steps']],
    ['three in three sentences of a line run on', 'Open Settings. Tap Wi-Fi. Then restart.', ['steps']],
    ['with numbers, a line each', '1. Open Settings.\n2. Tap Wi-Fi.\n3. Restart it.', ['numbered']],
    [
      'with numbers and more than one step a number',
      '(1) Please: open Settings, tap Wi-Fi and choose it. Restart it.',
      ['steps', 'numbered'],
    ],
    [
      'with numbers in one line',
      'Please 1) open it and tap Wi-Fi, choose yours, 2) then restart, open it.',
      ['steps', 'numbered'],
    ],
    ['without numbers, a line each', 'Open Settings.\nTap Wi-Fi and choose yours.\nRestart.', ['steps', 'numbered']],
    ['in Chinese', '打开设置，点击网络，再选择您的网络。', ['steps']],
    ['in Chinese, numbered', '1、打开设置 2、点击网络 3、选择您的网络', ['steps', 'numbered']],
    ['in Chinese, by words', '第一步打开设置，第二步点击网络，第三步选择网络。', ['steps', 'numbered']],
    ['a time is no number of a step', 'From 10:30 on open Settings, tap Wi-Fi, choose it and restart.', ['steps']],
  ])('%s', (_, reply, facts) => {
    expect(factsOf(reply)).toEqual(facts);
  });
});

describe('questions in a row', () => {
  test.each([
    ['three aren’t many', 'Which model is it? Does it blink? Since when?', ['numbered']],
    ['four are', 'Which model is it? Does it blink? Since when? Where is it?', ['numbered', 'questions']],
    ['on lines of their own', 'Which model?\nDoes it blink?\nSince when?\nWhere?', ['numbered', 'questions']],
    [
      'with a statement between',
      'Which model? Does it blink? I ask to find the part. Since when? Where?',
      ['numbered'],
    ],
    ['in Chinese, without marks', '收到货了吗？包装破了吗\n有照片吗~ 是今天到的吗', ['numbered', 'questions']],
    ['quoted, with marks after', '“Which model?” “Does it blink?” “Since when?” “Where?”', ['numbered', 'questions']],
    ['nothing written', '', ['numbered']],
  ])('%s', (_, reply, facts) => {
    expect(factsOf(reply)).toEqual(facts);
  });
});
