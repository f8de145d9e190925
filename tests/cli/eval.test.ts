import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kindword-eval-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** A folder with these files. */
function folder(name: string, files: Readonly<Record<string, readonly unknown[]>>): string {
  const path = join(root, name);
  mkdirSync(path);
  for (const [file, lines] of Object.entries(files))
    writeFileSync(
      join(path, file),
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    );
  return path;
}

/** The command as an author runs it. */
function evaluate(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/eval.ts', ...args], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

const BLAMED = {
  n: 1,
  customer: '',
  reply: 'Why do you always restart the router?',
  labels: [{ from: 0, to: 37, category: 'blame', severity: 'high' }],
};
const MISSED = {
  n: 2,
  reply: 'The blue lamp blinks twice.',
  labels: [{ from: 4, to: 13, category: 'vague', severity: 'medium' }],
};
const FINE = { n: 3, customer: 'Hi', reply: 'Your parcel arrives on Friday.', labels: [] };
const ASKED = {
  n: 1,
  customer: '',
  reply: '[时间x]来过。你为什么总是重启路由器？',
  labels: [{ from: 8, to: 20, category: 'blame', severity: 'high' }],
};

// Each run builds both phrasebooks, which takes its time on a busy machine.
describe('a folder of labelled sets', { timeout: 60_000 }, () => {
  test('gives a line of figures for each set; files without labels are left out, and said to be', () => {
    const path = folder('good', {
      'a_en.jsonl': [BLAMED, MISSED, '', FINE],
      'b_zh.jsonl': [ASKED],
      'corpus.jsonl': [{ n: 1, reply: 'Hello.' }],
    });
    const { status, out, err } = evaluate(path);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ {2,}/)),
    ).toEqual([
      ['set', 'n', 'precision', 'recall', 'recall low', 'faultless flagged', 'same category'],
      ['a_en.jsonl', '3', '1.000', '0.500', '1.000', '0.000', '1.000'],
      ['b_zh.jsonl', '1', '1.000', '1.000', '1.000', '1.000', '1.000'],
    ]);
    expect(err).toMatch(/^corpus\.jsonl: no reply has labels, left out$/m);
    expect(status).toBe(0);
  });

  test.each([
    ['category', /^blame +1 +1 +1\.000 +1 +1 +1\.000$/m],
    ['entry', /^kindword-en\/blame\.why-always +1 +1 +1\.000$/m],
  ])('by %s', (by, line) => {
    const { status, out } = evaluate(folder(`by-${by}`, { 'own.jsonl': [BLAMED, FINE] }), '--by', by);
    expect(out).toMatch(line);
    expect(status).toBe(0);
  });
});

describe('what can’t be read is named, with what to write', () => {
  test.each<[string, readonly unknown[], RegExp]>([
    ['a line that isn’t JSON', [BLAMED, '{"n": 2,'], /own\.jsonl:2: not JSON .*write \{"n": 1, /],
    ['a line without a reply', [BLAMED, FINE, { n: 9, labels: [] }], /own\.jsonl:3: reply: .*write \{"n": 1, /],
    [
      'an unknown category',
      [{ ...BLAMED, labels: [{ ...BLAMED.labels[0], category: 'rude' }] }],
      /own\.jsonl:1: labels\.0\.category: .*write/,
    ],
    [
      'a label beyond the reply',
      [{ ...BLAMED, labels: [{ ...BLAMED.labels[0], to: 99 }] }],
      /own\.jsonl:1: .*after the reply/,
    ],
    ['a number used twice', [BLAMED, { ...FINE, n: 1 }], /own\.jsonl:2: n 1 is line 1's too/],
    ['no labels anywhere', [{ n: 1, reply: 'Hello.' }], /no reply has labels \(own\.jsonl\); write/],
  ])('%s', (title, lines, told) => {
    const { status, out, err } = evaluate(folder(title, { 'own.jsonl': lines }));
    expect(err).toMatch(told);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  test('every bad line at once', () => {
    const { err } = evaluate(folder('many', { 'a.jsonl': ['x', BLAMED], 'b.jsonl': ['y'] }));
    expect(err.match(/[ab]\.jsonl:1: not JSON/g)).toEqual(['a.jsonl:1: not JSON', 'b.jsonl:1: not JSON']);
  });

  test.each<[string, () => readonly string[], RegExp]>([
    ['a folder that isn’t there', () => [join(root, 'nowhere')], /nowhere: .*ENOENT.*name a folder/],
    ['an empty folder', () => [folder('empty', {})], /empty: no set in this folder; put labelled replies there/],
    ['no folder', () => [], /Name one folder[\s\S]*Usage/],
    [
      'an unknown grouping',
      () => [folder('grouped', { 'own.jsonl': [BLAMED] }), '--by', 'word'],
      /--by “word”: write category or entry/,
    ],
    ['an unknown option', () => [root, '--bye'], /--bye/],
  ])('%s', (_, args, told) => {
    const { status, err } = evaluate(...args());
    expect(err).toMatch(told);
    expect(status).toBe(2);
  });
});
