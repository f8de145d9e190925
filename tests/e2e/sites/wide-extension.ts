import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADAPTERS } from '../../../lib/sites/adapters.ts';
import { EXTENSION } from '../../demo/browser.ts';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

/** Pages under their owners' own host names. */
export const OWN_HOST = 'desk.example';

/**
 * A copy of the built extension that may be on the pages of every helpdesk, as if the agent had allowed each: its script
 * comes by the adapters' own match patterns.
 */
export function wideExtension(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'kindword-sites-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const matches = [...ADAPTERS.flatMap((adapter) => adapter.matches), `https://${OWN_HOST}/*`];
  for (const script of manifest.content_scripts) script.matches = matches;
  manifest.host_permissions = matches.map((pattern) => pattern.replace(/(:\/\/[^/]*).*/, '$1/*'));
  writeFileSync(path, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
