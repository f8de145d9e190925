import { fixed } from '../measure.ts';

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? 0;
}

/** A row of the table: what, the figure, its budget, and whether it is kept. */
export function printRow(
  what: string,
  figure: string,
  budget?: { readonly text: string; readonly kept: boolean },
): void {
  const verdict = budget ? `${budget.kept ? '✓' : '✗'} budget ${budget.text}` : '';
  console.log(`${what.padEnd(46)} ${figure.padEnd(66)} ${verdict}`.trimEnd());
}

/** What a key costs with us and without, of the same run. */
export function keyFigures(ours: readonly number[], plain: readonly number[]): { text: string; added: number } {
  const added = quantile(ours, 0.5) - quantile(plain, 0.5);
  const ratio = quantile(ours, 0.95) / quantile(plain, 0.95);
  const text = `median ${fixed(quantile(ours, 0.5), 2)} ms, page alone ${fixed(quantile(plain, 0.5), 2)} ms: +${fixed(added, 2)}; p95 ${fixed(ratio, 2)} x`;
  return { text, added };
}
