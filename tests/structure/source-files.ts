import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const FOLDERS = ['entrypoints', 'components', 'lib', 'phrasebooks', 'tests'] as const;

export interface Import {
  /** As written, or from the root of the project when it was relative: `lib/log.ts`. */
  readonly from: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the root of the project: `lib/engine/types.ts`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

/** Every code file of ours, top-level configuration included. */
export function sourceFiles(): SourceFile[] {
  const top = readdirSync(ROOT).filter((name) => name.endsWith('.ts'));
  return [...FOLDERS.flatMap(filesUnder), ...top].filter(isCode).map(readSource);
}

function filesUnder(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function isCode(path: string): boolean {
  return /\.(ts|tsx|mjs|mts)$/.test(path);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, lines: text.trimEnd().split('\n').length, imports: importsOf(path, text) };
}

const STATIC = /^(?:import|export)\s+(type\s+)?([^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;

function importsOf(path: string, text: string): Import[] {
  const found = [...text.matchAll(STATIC)].map(([, type, names, from]) => ({
    from: from ?? '',
    typeOnly: isTypeOnly(type, names),
  }));
  const later = [...text.matchAll(DYNAMIC)].map(([, from]) => ({ from: from ?? '', typeOnly: false }));
  return [...found, ...later].map((one) => ({ ...one, from: resolve(path, one.from) }));
}

/** `import type …`, or braces in which every name says `type`. */
function isTypeOnly(type: string | undefined, names: string | undefined): boolean {
  if (type) return true;
  const braces = /^\{([^}]*)\}\s*from\s*$/.exec(names?.trim().concat(' ') ?? '');
  const listed = braces?.[1]?.split(',').filter((name) => name.trim() !== '');
  return listed !== undefined && listed.length > 0 && listed.every((name) => name.trim().startsWith('type '));
}

function resolve(path: string, from: string): string {
  return from.startsWith('.') ? normalize(join(dirname(path), from)).replace(/\?.*$/, '') : from;
}
