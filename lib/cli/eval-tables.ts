import { ratio, type Score, type Share, sum } from './score.ts';

export interface ScoredSet {
  readonly name: string;
  readonly score: Score;
}

/** The figures of every set, a line each. */
export function figures(sets: readonly ScoredSet[]): string {
  const head = ['set', 'n', 'precision', 'recall', 'recall low', 'faultless flagged', 'same category'];
  return table(
    head,
    sets.map(({ name, score: { replies, precision, reached, faultless, sameCategory } }) => [
      name,
      String(replies),
      ...[precision, sum(reached.high, reached.medium), reached.low, faultless, sameCategory].map(rounded),
    ]),
  );
}

/** What an author looks at: a line for each category or entry of a set. */
export function figuresBy(by: 'category' | 'entry', { name, score }: ScoredSet): string {
  return `${name}\n${by === 'category' ? byCategory(score) : byEntry(score)}`;
}

function byCategory({ byCategory: found, reachedByCategory: reached }: Score): string {
  const categories = [...new Set([...found.keys(), ...reached.keys()])].sort();
  const rows = categories.map((category) => [
    category,
    ...hits(found.get(category) ?? NONE),
    ...labels(reached.get(category) ?? NONE),
  ]);
  return table(['category', 'hits', 'right', 'precision', 'labels', 'reached', 'recall'], rows);
}

function byEntry({ byEntry: found }: Score): string {
  const wrong = ({ part, whole }: Share): number => whole - part;
  const entries = [...found].sort(
    ([a, one], [b, other]) => wrong(other) - wrong(one) || other.whole - one.whole || a.localeCompare(b),
  );
  return table(
    ['entry', 'hits', 'right', 'precision'],
    entries.map(([entry, share]) => [entry, ...hits(share)]),
  );
}

const NONE: Share = { part: 0, whole: 0 };
const UNKNOWN = '–';

function hits(share: Share): string[] {
  return [String(share.whole), String(share.part), share.whole === 0 ? UNKNOWN : rounded(share)];
}

const labels = hits;

function rounded(share: Share): string {
  return ratio(share).toFixed(3);
}

/** Columns that line up: the first to the left, figures to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((word, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? word).length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [head, ...rows].map(line).join('\n');
}
