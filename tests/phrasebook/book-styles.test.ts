import { describe, expect, test } from 'vitest';
import { readStyles } from '../../lib/cli/styles.ts';
import { checkStyles, joinStyles } from '../../lib/phrasebook/book-styles.ts';
import { checklistOf } from '../../lib/phrasebook/details.ts';
import { readBookFiles } from '../../lib/phrasebook/yaml-book.ts';
import { bookOf } from '../engine/one-entry.ts';

const own = readStyles();
const HEAD = 'format: kindword-phrasebook/1\nid: team\nlocale: en\nversion: "1"\n';
const STYLES = `styles:
  - id: concierge
    name: {en: Concierge, zh-CN: 管家}
    meaning: {en: "Attentive; offers before being asked.", zh-CN: "主动周到。"}
    order: [concierge, reserved, default]
    checklist: [choice, feeling]
`;

/** What an author is told about this book, as `file:line style: message`. */
function told(text: string): string[] {
  const { book, problems, place } = readBookFiles([{ name: 'team.yaml', text: HEAD + text }]);
  const placed = [...problems, ...(book ? checkStyles(book, own).map(place) : [])];
  return placed.map(({ file, line, entry, message }) => `${file}:${line} ${entry}: ${message}`);
}

test('a style that a book adds has nothing to mend', () => {
  expect(told(STYLES)).toEqual([]);
});

describe('what is wrong with a style is told with file, line, style and what to write', () => {
  test.each([
    [
      'a key missing',
      STYLES.replace('    order: [concierge, reserved, default]\n', ''),
      6,
      '“order” is missing; add it',
    ],
    ['an unknown key', STYLES.replace('order:', 'weights: [x]\n    order:'), 9, 'unknown key “weights”; take it out'],
    [
      'a name too long for a button',
      STYLES.replace('Concierge,', 'The concierge desk,'),
      7,
      'at most 14 characters: it stands on a button',
    ],
    [
      'an id of Kindword’s own',
      STYLES.replaceAll('concierge', 'warm'),
      6,
      "“warm” is a style of Kindword's own; give yours another id",
    ],
    [
      'an id used twice',
      STYLES + STYLES.slice('styles:\n'.length),
      11,
      'Two styles have the id “concierge”; give one another',
    ],
    [
      'a style that isn’t there',
      STYLES.replace('reserved', 'modest'),
      9,
      'There is no style “modest”; there are default, reserved, warm, direct, concierge.',
    ],
    [
      'its own rewrites left out',
      STYLES.replace('[concierge, ', '['),
      9,
      'Its own rewrites have no place; write “concierge” too.',
    ],
    [
      'a checklist item that isn’t there',
      STYLES.replace('choice', 'choices'),
      10,
      'There is no checklist item “choices”; there are feeling, can-do',
    ],
    ['an empty checklist', STYLES.replace('[choice, feeling]', '[]'), 10, 'name at least one'],
  ])('%s', (_, text, line, message) => {
    const all = told(text);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(`team.yaml:${line} `);
    expect(all[0]).toContain(message);
  });
});

describe('the styles of several books', () => {
  const style = {
    id: 'concierge',
    name: { en: 'Concierge' },
    meaning: { en: 'Attentive.' },
    order: ['concierge'],
    checklist: ['choice'],
  };
  const book = (styles: unknown) => bookOf('en', { styles });

  test('stand after Kindword’s own; what two books share stands once', () => {
    const ids = joinStyles(own, [book([style]), book([style])]).map(({ id }) => id);
    expect(ids).toEqual(['default', 'reserved', 'warm', 'direct', 'concierge']);
  });

  test('of one id must be of the same words', () => {
    const other = { ...style, meaning: { en: 'Brief.' } };
    expect(() => joinStyles(own, [book([style]), book([other])])).toThrow(
      /^test: the style “concierge” of test is another; give/,
    );
  });

  test('rank the checklist of each', () => {
    const items = ['feeling', 'choice', 'time'].map((id) => ({
      id,
      label: { en: id },
      why: { en: id },
      cues: ['x'],
      starters: {},
    }));
    const ranks = checklistOf(bookOf('en', { checklist: items }), joinStyles([], [book([style])]));
    expect(ranks.map(({ id, rank }) => [id, rank.concierge])).toEqual([
      ['feeling', 1],
      ['choice', 0],
      ['time', 3],
    ]);
  });
});

describe('Kindword’s own styles', () => {
  test.each(own.map((style) => [style.id, style] as const))(
    '%s: rewrites of every style, every item of the checklist, calm words',
    (_, style) => {
      expect([...style.order].sort()).toEqual(own.map(({ id }) => id).sort());
      expect([...style.checklist].sort()).toEqual([...(own[0]?.checklist ?? [])].sort());
      for (const words of [...Object.values(style.name), ...Object.values(style.meaning)])
        expect(words).not.toMatch(/["'!！]/);
    },
  );
});
