import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** All files of an installed package by the path that a page asks for them under: `/name/…`. */
export function packageFiles(name: string): Readonly<Record<string, string>> {
  const entries = readdirSync(`${MODULES}${name}`, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(entries.map((path) => [`/${name}/${path}`, `${MODULES}${name}/${path}`]));
}
