import { describe, expect, test } from 'vitest';
import { createEngine } from '../../lib/engine/engine.ts';
import { entry, matcherOf } from './one-entry.ts';

const engine = createEngine([
  matcherOf('en', { entries: [entry({ match: ['calm down', 'normal', 'no problem'] })] }),
  matcherOf('zh-CN', { entries: [entry({ match: ['系统显示', '问题解决'] })] }),
]);
const found = (text: string, locale?: string): string[] =>
  engine
    .review({ text, skip: [] }, locale === undefined ? {} : { locale })
    .findings.map((finding) => `${finding.locale} ${finding.text}`);

describe('each sentence goes to the book of its own language', () => {
  test.each([
    ['Please calm down. 亲，系统显示正常。', ['en calm down', 'zh-CN 系统显示']],
    ['系统显示 normal 的状态', ['zh-CN 系统显示']],
    ['Please press 系统显示 in the normal menu of the app.', ['en normal']],
    ['Kein normal Ding, das ist nicht so.', []],
    ['Il n’y a pas de normal, je vous remercie.', []],
    ['問題解決のため、系统显示をご確認ください。', []],
    ['系统显示。よろしくお願いします。', []],
    ['시스템 normal 입니다', []],
    ['Система normal работает', []],
    ['😀', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a text too short to tell goes with the reply, then with the hint', () => {
  test.each([
    ['Normal!', 'en', ['en Normal']],
    ['Normal!', undefined, ['en Normal']],
    ['Normal!', 'de', []],
    ['Normal! You are not alone in this.', 'de', ['en Normal']],
    ['Normal. Wir haben das für Sie geprüft und danken Ihnen.', 'en', []],
  ])('%s with hint %s', (text, hint, expected) => {
    expect(found(text, hint)).toEqual(expected);
  });
});

describe('what isn’t the agent’s own is left out', () => {
  test('skipped spans are never found in', () => {
    const text = 'Please calm down now.';
    expect(engine.review({ text, skip: [{ from: 7, to: 16 }] }, {}).findings).toEqual([]);
  });
  test('a skipped span in the middle of a sentence counts as a word', () => {
    const text = 'Hi {{name}}, please calm down.';
    const { findings } = engine.review({ text, skip: [{ from: 3, to: 11 }] }, {});
    expect(findings.map(({ from, to }) => text.slice(from, to))).toEqual(['calm down']);
  });
});

describe('an unfilled blank is always a high finding', () => {
  test.each([
    ['I write to you by [time].', ['[time]']],
    ['我[时间]前回复您，[姓名]', ['[时间]', '[姓名]']],
    ['See [1] and [the guide].', []],
  ])('%s', (text, blanks) => {
    const { findings } = engine.review({ text, skip: [] }, {});
    expect(findings.map((finding) => finding.text)).toEqual(blanks);
    expect(findings.every(({ severity, entry: id }) => severity === 'high' && id === 'kindword/blank')).toBe(true);
  });
});

describe('a rewrite of the sentence takes', () => {
  const whole = createEngine([
    matcherOf('en', {
      entries: [entry({ match: ['calm down'], replace: 'sentence', rewrites: { default: ['Better.'] } })],
    }),
    matcherOf('zh-CN', {
      entries: [entry({ match: ['系统显示'], replace: 'sentence', rewrites: { default: ['好。'] } })],
    }),
  ]);
  test.each([
    ['the sentence with its mark', 'Hello. Please calm down now! Bye.', 'Please calm down now!'],
    ['not the greeting before it', 'Hi Ana, please calm down now.', 'please calm down now.'],
    ['not the emoji after it', 'Please calm down now. 😀', 'Please calm down now.'],
    ['not a message joined to it', '亲 系统显示正常 您再看看', '系统显示正常'],
    ['not the quotes around it', '“Please calm down.”', 'Please calm down.'],
    ['not the bullet before it', '- please calm down', 'please calm down'],
  ])('%s', (_, text, expected) => {
    const [finding] = whole.review({ text, skip: [] }, {}).findings;
    expect(finding && text.slice(finding.target.from, finding.target.to)).toBe(expected);
  });
});
