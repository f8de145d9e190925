import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ADAPTERS } from '../../lib/sites/adapters.ts';
import { ROOT } from '../structure/source-files.ts';

test('the README says of every helpdesk what is a guess', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| ([^|]+) \| (?:`http[^|]*`|its own host, by its page) \| ([^|]+) \|$/gm)];
  const said = rows.map(([, name, parts]) => [name, parts]);
  expect(said).toEqual(ADAPTERS.map(({ name, experimental }) => [name, experimental.join(', ') || '—']));
});
