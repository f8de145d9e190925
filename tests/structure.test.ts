import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultOf } from './structure/directions.ts';
import { FOLDERS, ROOT, type SourceFile, sourceFiles } from './structure/source-files.ts';

const files = sourceFiles();
const shipped = files.filter(({ path }) => !path.startsWith('tests/'));
const self = ['tests/structure.test.ts', 'tests/structure/'];

/** `path:line: text` of every line that matches. */
function linesWith(pattern: RegExp, among: readonly SourceFile[]): string[] {
  const others = among.filter(({ path }) => !self.some((own) => path.startsWith(own)));
  return others.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? `${path}:${index + 1}: ${line.trim()}` : [])),
  );
}

describe('the layout', () => {
  test('has the five top-level folders and no other', () => {
    const found = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const ours = found.map(({ name }) => name).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(ours.sort()).toEqual([...FOLDERS].sort());
  });

  test('has configuration and documents beside them only', () => {
    const found = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile());
    const known =
      /^(\..+|README\.md|LICENSE|CHANGELOG\.md|package(-lock)?\.json|tsconfig\.json|biome\.json|\w+\.config\.ts)$/;
    expect(found.map(({ name }) => name).filter((name) => !known.test(name))).toEqual([]);
  });

  test('is what the README says: each path of its layout section exists', () => {
    const layout =
      /^## Layout$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] ?? '';
    const named = [
      ...layout.matchAll(
        /(?:^|[\s`|])((?:entrypoints|components|lib|phrasebooks|tests)(?:\/[\w.-]+)*\/?)(?=[\s`|]|$)/gm,
      ),
    ];
    const paths = named.map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThanOrEqual(FOLDERS.length);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('keeps file names in kebab-case, components in PascalCase, hooks as useX', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|d|config))?\.(ts|tsx|mjs|mts)$/;
    const component = /^components\/.*\/[A-Z]\w*\.tsx$/;
    const hook = /^components\/(.*\/)?use[A-Z]\w*\.ts$/;
    const odd = files.filter(
      ({ path }) => !kebab.test(path.split('/').at(-1) ?? '') && !component.test(path) && !hook.test(path),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});

describe('the imports', () => {
  test('point one way', () => {
    const faults = files.flatMap(({ path, imports }) => imports.flatMap((one) => faultOf(path, one) ?? []));
    expect(faults).toEqual([]);
  });

  test('of the browser API stand in lib/browser.ts alone', () => {
    const doors = ['wxt/browser', 'webextension-polyfill', '@wxt-dev/browser'];
    const through = shipped.filter(({ imports }) => imports.some(({ from }) => doors.includes(from)));
    expect(through.map(({ path }) => path)).toEqual(['lib/browser.ts']);
    expect(linesWith(/\b(chrome|globalThis\.browser)\.(runtime|storage|tabs|scripting)\b/, shipped)).toEqual([]);
  });

  test.each(['composer.content/index', 'coach', 'pen'])(
    'bring neither React nor compromise nor a component into the %s script',
    (script) => {
      const heavy = /^(react|react-dom|compromise|valibot)(\/|$)|^components\/|^lib\/inflect\//;
      expect(reachedFrom(`entrypoints/${script}.ts`).filter((from) => heavy.test(from))).toEqual([]);
    },
  );

  test.each(['composer.content/index', 'coach'])('leave what needs a finding out of the %s script', (script) => {
    const later = /^lib\/(pen|overlay|i18n\/announcements)\b(?!-)|^lib\/editors\/writing\//;
    expect(reachedFrom(`entrypoints/${script}.ts`).filter((from) => later.test(from))).toEqual([]);
  });
});

describe('the code', () => {
  test('keeps every file within 300 lines and half of them within 80', () => {
    expect(files.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('holds the engine to plain JavaScript, without DOM or Node', () => {
    const config: unknown = JSON.parse(readFileSync(join(ROOT, 'lib/engine/tsconfig.json'), 'utf8'));
    expect(config).toMatchObject({ compilerOptions: { lib: ['ES2023'], types: [] } });
  });

  test('names no unnumbered TODO, and switches no check off', () => {
    expect(linesWith(/\b(TODO|FIXME|XXX)\b(?!\(#\d+\))/, files)).toEqual([]);
    expect(linesWith(/@ts-(ignore|nocheck|expect-error)|biome-ignore-all/, files)).toEqual([]);
  });

  test('swallows no error', () => {
    const empty = /catch\s*(\([^)]*\))?\s*\{\s*\}/;
    const unsaid = /\.catch\(\s*(\(\w*\)|\w+)\s*=>\s*(\{\s*\}|undefined|null)\s*\)/;
    const others = files.filter(({ path }) => !self.some((own) => path.startsWith(own)));
    expect(others.filter(({ text }) => empty.test(text)).map(({ path }) => path)).toEqual([]);
    expect(shipped.filter(({ text }) => unsaid.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('polls nothing', () => {
    expect(linesWith(/\bsetInterval\(/, shipped)).toEqual([]);
  });

  test('uses one vocabulary in what it exports', () => {
    const other =
      /^export .*\b(function|const|class|interface|type) \w*(Rule|Lint|Issue|Warning|Suggestion|rule|lint|issue|warning|suggestion)(?![a-z])/;
    expect(linesWith(other, shipped)).toEqual([]);
  });
});

describe('the tests', () => {
  const tests = files.filter(({ path }) => path.startsWith('tests/'));

  test('all run', () => {
    expect(linesWith(/\b(test|it|describe)\.(only|skip|todo|fixme|fails)\b/, tests)).toEqual([]);
  });

  test('wait for what they expect, never for a time', () => {
    expect(linesWith(/waitForTimeout|\bsleep\(|setTimeout\(\s*(r|res|resolve|done)\b/, tests)).toEqual([]);
  });
});

/** Every path and package that ends up in the bundle of an entrypoint. */
function reachedFrom(entrypoint: string): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set([entrypoint]);
  for (const path of reached) {
    for (const { from, typeOnly } of byPath.get(path)?.imports ?? []) if (!typeOnly) reached.add(from);
  }
  return [...reached];
}
