import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What came of one row of the contract in one editor. */
export type Cell = 'right' | 'refused' | 'n/a' | 'failed' | 'untried';

interface Column {
  readonly title: string;
  /** In the contract's order. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Why a row is refused, by its title. */
  readonly reasons: Readonly<Record<string, string>>;
}

const PARTS = fileURLToPath(new URL('../../.output/tests/matrix/', import.meta.url));
const MATRIX = fileURLToPath(new URL('MATRIX.md', import.meta.url));
const SIGNS: Readonly<Record<Cell, string>> = { right: '✓', refused: 'copy', 'n/a': 'n/a', failed: '✗', untried: '?' };

const HEAD = `# Every editor, row by row

Written by the tests of the contract from what they saw. ✓: the editor holds exactly what was asked for, and one Ctrl+Z
takes it back; copy: nothing changed, and the card offers Copy; n/a: the editor has no such thing.
`;

/** Leaves what a test file saw for the matrix. */
export function record(title: string, cells: Column['cells'], reasons: Column['reasons'] = {}): void {
  const column: Column = { title, cells, reasons };
  mkdirSync(PARTS, { recursive: true });
  writeFileSync(`${PARTS}${title.replace(/\W+/g, '-')}.json`, JSON.stringify(column));
}

/** Before the tests: nothing is seen yet. */
export function setup(): void {
  rmSync(PARTS, { recursive: true, force: true });
}

/**
 * After the tests: writes the matrix anew when every editor in it was tried, and leaves it alone in a run of some.
 * In continuous integration it must be there already as it was seen.
 */
export function teardown(): void {
  const seen = existsSync(PARTS) ? readdirSync(PARTS).map(columnFrom) : [];
  if (seen.length === 0) return;
  const kept = existsSync(MATRIX) ? readFileSync(MATRIX, 'utf8') : '';
  const matrix = markdown(seen.sort((a, b) => a.title.localeCompare(b.title, 'en')));
  console.log(matrix);
  if (process.env.CI && matrix !== kept)
    throw new Error('tests/editors/MATRIX.md says otherwise: run the tests, commit it');
  if (isWhole(seen, kept)) writeFileSync(MATRIX, matrix);
}

function columnFrom(file: string): Column {
  return JSON.parse(readFileSync(`${PARTS}${file}`, 'utf8'));
}

function isWhole(seen: readonly Column[], kept: string): boolean {
  const titles = [...(kept.match(/^\| +\|.*$/m)?.[0].matchAll(/[^|\s][^|]*[^|\s]/g) ?? [])].map(([title]) => title);
  const tried = seen.filter(({ cells }) => !Object.values(cells).includes('untried')).map(({ title }) => title);
  return tried.length === seen.length && titles.every((title) => tried.includes(title));
}

function markdown(columns: readonly Column[]): string {
  const rows = Object.keys(columns[0]?.cells ?? {});
  const table = [
    ['', ...columns.map(({ title }) => title)],
    ...rows.map((row) => [row, ...columns.map(({ cells }) => SIGNS[cells[row] ?? 'untried'])]),
  ];
  return [HEAD, ...aligned(table), ...reasonsOf(columns)].join('\n').concat('\n');
}

function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((cells) => cells[at]?.length ?? 0)));
  const lines = table.map((cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  return [...lines.slice(0, 1), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.slice(1)];
}

function reasonsOf(columns: readonly Column[]): string[] {
  const lines = columns.flatMap(({ title, reasons }) =>
    Object.entries(reasons).map(([row, reason]) => `- ${title}, ${row}: ${reason}`),
  );
  return lines.length > 0 ? ['', '## Refused, and why', '', ...lines] : [];
}
