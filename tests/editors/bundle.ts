import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

/** Stands beside the tests, so that its packages are found in the project's node_modules. */
const PAGE_SCRIPT = fileURLToPath(new URL('page-script.js', import.meta.url));

/** A module and all it imports as one classic script, which sets the global `name`. */
export async function bundle(entry: string, name: string, config: InlineConfig = {}): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
    ...config,
  });
  const output = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  return output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
}

/** The same for source text that imports packages; `alias` puts other packages in the place of some. */
export function bundleText(source: string, alias: Readonly<Record<string, string>> = {}): Promise<string> {
  const plugin = {
    name: 'page-script',
    resolveId: (id: string) => (id === PAGE_SCRIPT ? id : undefined),
    load: (id: string) => (id === PAGE_SCRIPT ? source : undefined),
  };
  return bundle(PAGE_SCRIPT, 'pageScript', { plugins: [plugin], resolve: { alias } });
}
