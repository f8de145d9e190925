import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fixed } from './measure.ts';

/** What a composer may load before the first finding. */
const BUDGET = 60_000;
const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');

const FIRST = [
  ['content-scripts/composer.js', 'on a helpdesk page: waits for a composer to have the focus'],
  ['coach.js', 'with the first focus of a composer: reading and engine'],
] as const;
const LATER = [
  ['pen.js', 'with the first finding: marks, keys, writing'],
  ['card.js', 'with the first finding: React, card, compromise'],
] as const;

/** Sizes of what a tab loads, and when. */
export function benchBundles(): void {
  const sizes = FIRST.map(([path, when]) => say(path, bytesOf(path), `${when}${namesIn(path)}`));
  const sum = sizes.reduce((all, bytes) => all + bytes, 0);
  say('before the first finding', sum, `${fixed((BUDGET - sum) / 1000)} KB below the budget of ${BUDGET / 1000} KB`);
  for (const [path, when] of LATER) say(path, bytesOf(path), `${when}${namesIn(path)}`);
}

function say(what: string, bytes: number, more: string): number {
  console.log(`${what.padEnd(30)} ${fixed(bytes / 1000).padStart(6)} KB  ${more}`);
  return bytes;
}

function bytesOf(path: string): number {
  return statSync(join(BUILT, path)).size;
}

/** Which heavy libraries a script holds, by their names in it. */
function namesIn(path: string): string {
  const text = readFileSync(join(BUILT, path), 'utf8');
  const has = ['react', 'compromise', 'polyfill'].filter((name) => new RegExp(name, 'i').test(text));
  return has.length > 0 ? ` (names ${has.join(', ')})` : '';
}
