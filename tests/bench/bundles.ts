import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fixed } from './measure.ts';

const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Sizes of what a tab loads, and when. */
export function benchBundles(): void {
  const rows = [
    ['content-scripts/composer.js', 'on a helpdesk page: waits for a composer to have the focus'],
    ['coach.js', 'with the first focus of a composer: editors, engine, overlay'],
    ['card.js', 'with the first finding: React, card, compromise'],
  ] as const;
  for (const [path, when] of rows) {
    const bytes = statSync(join(BUILT, path)).size;
    const has = ['react', 'compromise'].filter((name) =>
      new RegExp(name, 'i').test(readFileSync(join(BUILT, path), 'utf8')),
    );
    console.log(
      `${path.padEnd(30)} ${fixed(bytes / 1000).padStart(6)} KB  ${when}${has.length > 0 ? ` (names ${has.join(', ')})` : ''}`,
    );
  }
}
