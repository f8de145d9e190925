import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The command as a team's script would run it. */
function coach(
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/coach.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

describe('a plain text gets a readable report', () => {
  test.each([
    [
      'a flawed reply as arguments',
      ['Why', 'do', 'you', 'always', 'restart', 'the', 'router?'],
      '',
      1,
      /Why do you always restart the router[\s\S]*→ It sounds like restarting/,
    ],
    ['a flawed reply on standard input', [], '你为什么总是重启路由器？\n', 1, /你为什么总是重启路由器[\s\S]*→/],
    ['a clean reply', [], 'Your parcel arrives on Friday.\n', 0, /^Nothing to mend\.\n$/],
  ])('%s', (_, args, input, status, expected) => {
    const run = coach(args, input);
    expect(run.out).toMatch(expected);
    expect(run.status).toBe(status);
  });

  test.each([
    ['no text', [], '  \n', /No text to check/],
    ['an unknown option', ['--jsnol'], '', /--jsnol[\s\S]*Usage/],
    ['a book that isn’t there', ['--phrasebook', 'nowhere', 'Hello'], '', /nowhere[\s\S]*Usage/],
  ])('bad input: %s', (_, args, input, expected) => {
    const run = coach(args, input);
    expect(run.err).toMatch(expected);
    expect(run.status).toBe(2);
  });
});

describe('JSON lines', () => {
  const lines = (
    out: string,
  ): {
    id: string;
    findings: { entry: string; from: number; to: number; rewrites: unknown[] }[];
    checklist: unknown[];
    customer: { known: boolean };
  }[] =>
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));

  test('one line comes back for each, with offsets, reason and rewrites', () => {
    const text = 'Hello. Why do you always restart the router?';
    const run = coach(
      ['--jsonl'],
      [
        { id: '1', text, customer: 'I am angry!', style: 'direct' },
        { id: 2, text: '' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const [first, second] = lines(run.out);
    expect(run.status).toBe(0);
    expect(first?.findings.map((f) => [f.entry, text.slice(f.from, f.to)])).toEqual([
      ['kindword-en/blame.why-always', 'Why do you always restart the router'],
    ]);
    expect(first?.findings[0]).toMatchObject({
      category: 'blame',
      severity: 'high',
      why: { en: expect.any(String), 'zh-CN': expect.any(String) },
    });
    expect(first?.findings[0]?.rewrites[0]).toMatchObject({ style: 'direct', from: 7, to: text.length });
    expect(first?.customer.known).toBe(true);
    expect(second).toMatchObject({ id: '2', findings: [], customer: { known: false } });
  });

  test('a bad line is told with its number, the rest are still done, and the exit code says so', () => {
    const run = coach(
      ['--jsonl'],
      '{"id": "1", "text": "Hi."}\nnot json\n{"id": "3"}\n\n{"id": "5", "text": "Bye."}\n',
    );
    expect(lines(run.out).map(({ id }) => id)).toEqual(['1', '5']);
    expect(run.err).toMatch(/^line 2: not JSON .*write one object a line/m);
    expect(run.err).toMatch(/^line 3: text: /m);
    expect(run.status).toBe(2);
  });
});

describe('a book that adds a style', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kindword-book-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const book = (order: string): string => {
    const path = join(folder, 'team.yaml');
    writeFileSync(
      path,
      `format: kindword-phrasebook/1
id: team
locale: en
version: "1"
styles: [{id: concierge, name: {en: Concierge}, meaning: {en: Attentive.}, order: ${order}, checklist: [choice]}]
entries:
  - id: vague.soon
    label: {en: Soon}
    category: vague
    severity: low
    match: [we call soon]
    why: {en: It names no time.}
    rewrites: {default: [we call], warm: [we'll ring], concierge: [it will be our pleasure to call]}
    flag: [We call soon., So we call soon.]
    pass: [We call., Soon.]
`,
    );
    return path;
  };

  test('has its rewrites first, and then those of the styles it names', () => {
    const line = JSON.stringify({ id: '1', text: 'So we call soon.', style: 'concierge' });
    const run = coach(['--jsonl', '--phrasebook', book('[concierge, warm]')], line);
    const [{ rewrites } = { rewrites: [] }] = JSON.parse(run.out).findings;
    expect(rewrites.map(({ style }: { style: string }) => style)).toEqual(['concierge', 'warm', 'default']);
  });

  test('is refused with file, line and what to write when the style isn’t right', () => {
    const run = coach(['--phrasebook', book('[concierge, gentle]'), 'Hello.']);
    expect(run.err).toMatch(/team\.yaml:5: concierge: There is no style “gentle”; there are default, /);
    expect(run.status).toBe(2);
  });
});
