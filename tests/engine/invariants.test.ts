import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePath } from '../../lib/cli/bundled.ts';
import { createEngine } from '../../lib/engine/engine.ts';
import { createMatcher } from '../../lib/engine/scan.ts';
import { sentencesOf } from '../../lib/engine/sentences.ts';
import { tokensOf } from '../../lib/engine/tokens.ts';
import { tablesFromText, tablesToText } from '../../lib/phrasebook/pack.ts';

const books = ['phrasebooks/en', 'phrasebooks/zh-CN'].map(compilePath);
const matchers = books.map(({ matcher }) => matcher);
const examples = books.flatMap(({ details }) => details.flatMap(({ pass }) => pass));
const words = fc.constantFrom(
  ...examples.slice(0, 400),
  'we',
  "can't",
  'why do you always',
  'restart',
  'the system shows normal',
  '系统显示正常',
  '亲，',
  '请您耐心等待',
  '~',
  '。',
  '. ',
  '!',
  '\n',
  ' ',
  '，',
  '"',
  '“',
  '”',
  '😀',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  '[time]',
  '\u00a0',
  '\u200b',
  'ａｂｃ',
  '5 p.m.',
  'https://x.y/z',
  '-',
  '…',
  '\ud83d',
  'ﬀ',
  'İ',
);
const reply = fc
  .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 24 })
  .map((parts) => parts.join(' '));

describe('for any reply', () => {
  test('tokens and sentences lie inside the text, in order', () => {
    fc.assert(
      fc.property(reply, (text) => {
        let at = 0;
        for (const { from, to } of tokensOf(text)) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(to).toBeGreaterThanOrEqual(at);
          at = to;
        }
        at = 0;
        for (const line of text.split('\n'))
          for (const { from, to } of sentencesOf(line)) expect(line.slice(from, to).trim()).toBe(line.slice(from, to));
      }),
    );
  });

  test('findings are in order, don’t overlap, hold their words, and stand in their sentence', () => {
    const engine = createEngine(matchers);
    fc.assert(
      fc.property(reply, (text) => {
        let at = 0;
        for (const finding of engine.review({ text, skip: [] }, {}).findings) {
          expect(finding.from).toBeGreaterThanOrEqual(at);
          expect(finding.to).toBeGreaterThan(finding.from);
          expect(finding.text).toBe(text.slice(finding.from, finding.to));
          expect(finding.target.from).toBeGreaterThanOrEqual(finding.sentence.from);
          expect(finding.target.to).toBeLessThanOrEqual(finding.sentence.to);
          for (const { from, to } of Object.values(finding.slots)) expect(text.slice(from, to)).not.toBe('');
          at = finding.to;
        }
      }),
    );
  });

  test('what was read before changes nothing: an engine with a past finds what a new one does', () => {
    const used = createEngine(matchers);
    fc.assert(
      fc.property(reply, reply, (before, text) => {
        used.review({ text: before, skip: [] }, { customer: before });
        expect(used.review({ text, skip: [] }, {})).toEqual(createEngine(matchers).review({ text, skip: [] }, {}));
      }),
      { numRuns: 40 },
    );
  });

  test('nor does what was found line by line in a reply that is edited again and again', () => {
    const used = createEngine(matchers);
    const edit = fc.record({
      at: fc.nat(),
      gone: fc.nat(12),
      put: reply,
      left: fc.nat(40),
      style: fc.constantFrom('default', 'warm'),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 6 }), (edits) => {
        const lines = ['Hi Ana,', "We can't do that.", 'Unfortunately, you must wait.', '您为什么总是不看说明？'];
        for (const { at, gone, put, left, style } of edits) {
          lines.splice(at % (lines.length + 1), gone % 2, put);
          const text = lines.join('\n');
          const draft = {
            text,
            skip: [{ from: at % text.length, to: Math.min(text.length, (at % text.length) + left) }],
          };
          for (const each of [draft, { text, skip: [] }])
            expect(used.review(each, { style })).toEqual(createEngine(matchers).review(each, { style }));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('tables read back from text find the same', () => {
    const again = createEngine(matchers.map(({ tables }) => createMatcher(tablesFromText(tablesToText(tables)))));
    const engine = createEngine(matchers);
    fc.assert(
      fc.property(reply, (text) => {
        expect(again.review({ text, skip: [] }, {})).toEqual(engine.review({ text, skip: [] }, {}));
      }),
      { numRuns: 40 },
    );
  });

  test('words in a skipped span are never found', () => {
    const engine = createEngine(matchers);
    fc.assert(
      fc.property(reply, fc.nat(), fc.nat(), (text, a, b) => {
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const { findings } = engine.review({ text, skip: [{ from, to }] }, {});
        expect(findings.filter((f) => f.from >= from && f.to <= to && to > from)).toEqual([]);
      }),
    );
  });
});
