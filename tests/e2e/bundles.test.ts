import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../structure/source-files.ts';

/** What a composer may load before the first finding, in bytes. */
const BUDGET = 60_000;
const SCRIPTS = ['content-scripts/composer.js', 'coach.js'];

function builtScript(build: string, path: string): string {
  return readFileSync(join(ROOT, '.output', build, path), 'utf8');
}

describe.each(['chrome-mv3', 'firefox-mv3'])('before the first finding, a composer in %s', (build) => {
  test('loads at most 60 KB', () => {
    const sizes = SCRIPTS.map((path) => Buffer.byteLength(builtScript(build, path)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
  });

  test.each(SCRIPTS)('loads no React, no compromise, no polyfill and nothing that writes in %s', (path) => {
    const found = /react|compromise|polyfill|valibot|execCommand|dispatchEvent|CSS\.highlights/i.exec(
      builtScript(build, path),
    );
    expect(found?.[0]).toBeUndefined();
  });
});

test('the pen brings what marks and writes', () => {
  expect(builtScript('chrome-mv3', 'pen.js')).toMatch(/execCommand/);
  expect(builtScript('chrome-mv3', 'pen.js')).toMatch(/CSS\.highlights/);
});
