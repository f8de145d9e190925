import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface Bundle {
  readonly code: string;
  readonly css: string;
}

/** Minified as for the product, from a file of `fixtures/`. */
export async function bundle(fixture: string): Promise<Bundle> {
  const entry = fileURLToPath(new URL(`fixtures/${fixture}`, import.meta.url));
  const results = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'fixture', cssFileName: 'fixture' } },
  });
  const output = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  const css = output.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : [])).join('\n');
  return { code, css };
}
