import { describe, expect, test } from 'vitest';
import { figures, figuresBy } from '../../lib/cli/eval-tables.ts';
import type { LabelledReply } from '../../lib/cli/labelled-set.ts';
import { ratio, type ScoredFinding, score, sum } from '../../lib/cli/score.ts';
import type { Category, Severity } from '../../lib/engine/types.ts';

type LabelRow = readonly [from: number, to: number, category: Category, severity: Severity];
type FindingRow = readonly [from: number, to: number, category: Category, entry?: string];

function reply(labels: readonly LabelRow[], maybe: readonly (readonly [number, number])[] = []): LabelledReply {
  return {
    n: 1,
    customer: '',
    reply: 'x'.repeat(100),
    labels: labels.map(([from, to, category, severity]) => ({ from, to, category, severity })),
    maybe: maybe.map(([from, to]) => ({ from, to })),
  };
}

const found = (rows: readonly FindingRow[]): ScoredFinding[] =>
  rows.map(([from, to, category, entry = `en/${category}`]) => ({ from, to, category, entry }));

const one = (
  labels: readonly LabelRow[],
  findings: readonly FindingRow[],
  maybe: readonly (readonly [number, number])[] = [],
) => score([reply(labels, maybe)], [found(findings)]);

describe('a finding against the labels of its reply', () => {
  const label: LabelRow = [10, 20, 'blame', 'high'];
  test.each<[string, readonly FindingRow[], number, number]>([
    ['on it', [[10, 20, 'blame']], 1, 1],
    ['touching it by one character', [[19, 40, 'blame']], 1, 1],
    ['that ends where it begins', [[0, 10, 'blame']], 0, 1],
    ['of another category', [[12, 14, 'vague']], 1, 1],
    [
      'two on it',
      [
        [10, 12, 'blame'],
        [14, 16, 'vague'],
      ],
      2,
      2,
    ],
    ['of register, which goes with the style', [[0, 4, 'register']], 0, 0],
    ['elsewhere, where readers disagreed', [[50, 60, 'blame']], 0, 0],
  ])('%s', (_, findings, right, counted) => {
    expect(one([label], findings, [[55, 58]]).precision).toEqual({ part: right, whole: counted });
  });
});

describe('the labels of a reply', () => {
  test.each<[string, readonly LabelRow[], readonly FindingRow[], number, number]>([
    [
      'high and medium count together',
      [
        [0, 5, 'blame', 'high'],
        [10, 15, 'vague', 'medium'],
      ],
      [[0, 1, 'blame']],
      1,
      2,
    ],
    ['low ones apart', [[0, 5, 'blame', 'low']], [], 0, 0],
    [
      'two under one finding',
      [
        [0, 5, 'blame', 'high'],
        [6, 9, 'vague', 'high'],
      ],
      [[0, 9, 'blame']],
      2,
      2,
    ],
  ])('%s', (_, labels, findings, part, whole) => {
    const { reached } = one(labels, findings);
    expect(sum(reached.high, reached.medium)).toEqual({ part, whole });
  });

  test.each<[string, readonly FindingRow[], number, number]>([
    ['the same category', [[0, 5, 'blame']], 1, 1],
    ['another', [[0, 5, 'vague']], 0, 1],
    [
      'both',
      [
        [0, 2, 'vague'],
        [2, 5, 'blame'],
      ],
      1,
      1,
    ],
    ['none', [], 0, 0],
  ])('found with %s', (_, findings, part, whole) => {
    expect(one([[0, 5, 'blame', 'high']], findings).sameCategory).toEqual({ part, whole });
  });
});

describe('a faultless reply', () => {
  test.each<[string, LabelledReply, readonly FindingRow[], number, number]>([
    ['without a finding', reply([]), [], 0, 1],
    [
      'with two findings is one reply',
      reply([]),
      [
        [0, 2, 'vague'],
        [4, 6, 'vague'],
      ],
      1,
      1,
    ],
    ['with labels isn’t one', reply([[0, 2, 'vague', 'low']]), [], 0, 0],
    ['on which readers disagreed isn’t one', reply([], [[0, 2]]), [], 0, 0],
  ])('%s', (_, labelled, findings, part, whole) => {
    expect(score([labelled], [found(findings)]).faultless).toEqual({ part, whole });
  });
});

test('of nothing, all is right', () => {
  expect(ratio({ part: 0, whole: 0 })).toBe(1);
});

describe('as tables', () => {
  const scored = score(
    [
      reply([
        [0, 5, 'blame', 'high'],
        [20, 25, 'vague', 'medium'],
      ]),
      reply([]),
    ],
    [
      found([[0, 5, 'blame', 'en/why']]),
      found([
        [0, 5, 'blame', 'en/why'],
        [8, 9, 'hollow', 'en/inconvenience'],
      ]),
    ],
  );

  test('a line for each set', () => {
    expect(figures([{ name: 'own.jsonl', score: scored }]).split('\n')).toEqual([
      'set        n  precision  recall  recall low  faultless flagged  same category',
      'own.jsonl  2      0.333   0.500       1.000              1.000          1.000',
    ]);
  });

  test('by category, with the labels each has', () => {
    expect(figuresBy('category', { name: 'own.jsonl', score: scored }).split('\n')).toEqual([
      'own.jsonl',
      'category  hits  right  precision  labels  reached  recall',
      'blame        2      1      0.500       1        1   1.000',
      'hollow       1      0      0.000       0        0       –',
      'vague        0      0          –       1        0   0.000',
    ]);
  });

  test('by entry, the most often wrong and most often found first', () => {
    expect(figuresBy('entry', { name: 'own.jsonl', score: scored }).split('\n')).toEqual([
      'own.jsonl',
      'entry             hits  right  precision',
      'en/why               2      1      0.500',
      'en/inconvenience     1      0      0.000',
    ]);
  });
});
