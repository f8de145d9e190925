import { describe, expect, test } from 'vitest';
import { languageData } from '../../lib/cli/language-data.ts';
import { transformSlot } from '../../lib/inflect/transform.ts';
import { checkBook } from '../../lib/phrasebook/check.ts';
import type { Style } from '../../lib/phrasebook/types.ts';
import { type BookFile, readBookFiles } from '../../lib/phrasebook/yaml-book.ts';

const HEAD = 'format: kindword-phrasebook/1\nid: test\nlocale: en\nversion: "1"\n';
const ENTRY = `entries:
  - id: vague.soon
    label: {en: Soon}
    category: vague
    severity: low
    match: [we call soon]
    why: {en: It names no time.}
    rewrites: {default: ["we call by {?time}"]}
    flag: [We call soon., So we call soon.]
    pass: [We call., Soon.]
`;
const WARM: Style = {
  id: 'warm',
  name: { en: 'Warm' },
  meaning: { en: 'Kind.' },
  order: ['warm', 'default'],
  checklist: ['feeling'],
};
const language = languageData('en');

/** Everything an author is told about these files, as `file:line entry: message`. */
function told(...files: BookFile[]): string[] {
  const source = readBookFiles(files);
  const checked = source.book
    ? checkBook(source.book, { language, transform: transformSlot, styles: [WARM] }).map(source.place)
    : [];
  return [...source.problems, ...checked].map(
    ({ file, line, entry, message }) => `${file}:${line} ${entry ?? ''}: ${message}`,
  );
}

const one = (text: string): string[] => told({ name: 'a.yaml', text: HEAD + text });

test('a good book has nothing to mend, in one file or in several', () => {
  expect(one(ENTRY)).toEqual([]);
  expect(told({ name: 'book.yaml', text: HEAD }, { name: 'vague.yaml', text: ENTRY })).toEqual([]);
});

describe('what is wrong is told with file, line, entry and what to write', () => {
  test.each([
    ['broken YAML', ENTRY.replace('label: {en: Soon}', 'label: {en: Soon'), /^a\.yaml:\d+ : /],
    ['an anchor', `${ENTRY.replace('{en: Soon}', '&x {en: Soon}')}`, /^a\.yaml:7 : Anchors/],
    [
      'an unknown key',
      ENTRY.replace('severity:', 'severty: low\n    severity:'),
      /^a\.yaml:9 vague\.soon: unknown key “severty”; take it out/,
    ],
    [
      'a missing key',
      ENTRY.replace('    category: vague\n', ''),
      /^a\.yaml:6 vague\.soon: “category” is missing; add it/,
    ],
    [
      'an unknown category',
      ENTRY.replace('category: vague', 'category: rude'),
      /^a\.yaml:8 vague\.soon: write one of blame, command/,
    ],
    [
      'one example only',
      ENTRY.replace('[We call soon., So we call soon.]', '[We call soon.]'),
      /^a\.yaml:13 vague\.soon: write at least two examples/,
    ],
    [
      'a pattern that can match nothing',
      ENTRY.replace('match: [we call soon]', 'match: ["[soon]"]'),
      /^a\.yaml:10 vague\.soon: Pattern “\[soon\]”: This pattern can match nothing; write/,
    ],
    [
      'a flag example that isn’t found',
      ENTRY.replace('So we call soon.', 'So we call.'),
      /^a\.yaml:13 vague\.soon: “So we call\.” isn't found by its own entry; widen/,
    ],
    [
      'a pass example that is found',
      ENTRY.replace('pass: [We call.', 'pass: [Then we call soon.'),
      /^a\.yaml:14 vague\.soon: “Then we call soon\.” is found at “we call soon” but must not be; narrow/,
    ],
    [
      'a slot that no pattern captures',
      ENTRY.replace('we call by {?time}', 'we call {who}'),
      /^a\.yaml:12 vague\.soon: .*names the slot \{who\}, which no pattern captures/,
    ],
    [
      'an unknown blank',
      ENTRY.replace('{?time}', '{?hour}'),
      /^a\.yaml:12 vague\.soon: .*no blank “\?hour”; there are \?time/,
    ],
    ['an unknown transform', ENTRY.replace('{?time}', '{who|loud}'), /^a\.yaml:12 vague\.soon: .*no transform “loud”/],
    [
      'a rewrite that is itself found',
      ENTRY.replace('we call by {?time}', 'then we call soon'),
      /^a\.yaml:13 vague\.soon: .*is itself found by the entry/,
    ],
    [
      'a span’s rewrite with a final mark',
      ENTRY.replace('{?time}"', '{?time}."'),
      /^a\.yaml:12 vague\.soon: .*leave its last mark out/,
    ],
    [
      'a cue that isn’t there',
      ENTRY.replace('    why:', '    unless: [reply.tme]\n    why:'),
      /^a\.yaml:11 vague\.soon: There is no cue “tme”/,
    ],
    [
      'a condition without a scope',
      ENTRY.replace('    why:', '    unless: [time]\n    why:'),
      /^a\.yaml:11 vague\.soon: “time” is no condition; write sentence\.NAME/,
    ],
    [
      'an unknown style',
      ENTRY.replace('rewrites: {', 'rewrites: {loud: [x], '),
      /^a\.yaml:12 vague\.soon: There is no style “loud”; there are warm/,
    ],
    [
      'no default rewrite',
      ENTRY.replace('rewrites: {default', 'rewrites: {warm'),
      /^a\.yaml:12 vague\.soon: .*falls back to “default”; add it/,
    ],
    [
      'an id used twice',
      `${ENTRY}${ENTRY.slice('entries:\n'.length)}`,
      /^a\.yaml:15 vague\.soon: Two entries have the id “vague\.soon”/,
    ],
    [
      'an invisible character',
      ENTRY.replace('[we call soon]', '["we \u202ecall soon"]'),
      /^a\.yaml:10 vague\.soon: take out the invisible characters/,
    ],
    [
      'too long a text',
      ENTRY.replace('It names no time.', 'x'.repeat(401)),
      /^a\.yaml:11 vague\.soon: write at most 400 characters/,
    ],
    [
      'a cue that fails its example',
      `${ENTRY}cues:\n  time: {match: [by now], flag: [by now, by then], pass: [a, b]}\n`,
      /^a\.yaml:16 time: The cue doesn't hold in “by then”/,
    ],
    [
      'a render row that differs',
      `${ENTRY}    render: [{in: We call soon., out: We phone.}]\n`,
      /^a\.yaml:15 vague\.soon: “We call soon\.” renders as “We call by \[time\]”, not “We phone\.”/,
    ],
  ])('%s', (_, text, expected) => {
    const all = one(text);
    expect(all.join('\n')).toMatch(new RegExp(expected.source, `${expected.flags}m`));
  });

  test('an entry may name a style that the book adds', () => {
    const own = 'styles: [{id: loud, name: {en: Loud}, meaning: {en: Loud.}, order: [loud], checklist: [feeling]}]\n';
    expect(one(own + ENTRY.replace('rewrites: {', 'rewrites: {loud: ["we ring by {?time}"], '))).toEqual([]);
  });

  test('a key that stands in two files', () => {
    expect(told({ name: 'a.yaml', text: HEAD + ENTRY }, { name: 'b.yaml', text: 'id: other\n' })).toEqual([
      'b.yaml:1 : “id” stands in a.yaml too; keep one.',
    ]);
  });
});
