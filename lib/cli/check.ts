import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { runSteps, type Step, type StepResult } from './steps.ts';

/** Everything that `npm test` looks at; exits 0 when all of it holds. The last line counts tests and other checks together. */

const REPORTS = '.output/tests';
const NODE = ['node', '--disable-warning=ExperimentalWarning'] as const;
const books = readdirSync('phrasebooks', { withFileTypes: true }).filter((entry) => entry.isDirectory());

const STEPS: readonly Step[] = [
  { name: 'lint and format', command: ['biome', 'ci', '--colors=off', '.'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of the engine, no DOM', command: ['tsc', '--noEmit', '-p', 'lib/engine/tsconfig.json'] },
  ...books.map(
    ({ name }): Step => ({
      name: `phrasebook ${name}`,
      command: [...NODE, 'lib/cli/phrasebook.ts', 'check', `phrasebooks/${name}`],
    }),
  ),
  tests('unit tests', 'unit'),
  { name: 'build for Chrome', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'Firefox add-ons linter', command: ['addons-linter', '.output/firefox-mv3'], needs: ['build for Firefox'] },
  tests('tests in the browser', 'browser'),
  { ...tests('end-to-end tests', 'e2e'), needs: ['build for Chrome', 'build for Firefox'] },
];

rmSync(REPORTS, { recursive: true, force: true });
const start = performance.now();
const results = await runSteps(STEPS);
const counts = results.map(count);
const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
console.log(`\nDone in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && results.every(({ state }) => state === 'passed') ? 0 : 1;

function tests(name: string, project: string): Step {
  const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportOf(name)}`];
  return { name, command: ['vitest', 'run', '--project', project, ...report] };
}

function reportOf(name: string): string {
  return `${REPORTS}/${name.replaceAll(' ', '-')}.json`;
}

interface Counted {
  readonly passed: number;
  readonly failed: number;
}

/** A check counts as one; a run of tests as its tests, and as one failure when it broke off before any failed. */
function count({ name, state }: StepResult): Counted {
  const failed = state === 'failed' ? 1 : 0;
  if (!existsSync(reportOf(name))) return { passed: state === 'passed' ? 1 : 0, failed };
  const report: unknown = JSON.parse(readFileSync(reportOf(name), 'utf8'));
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: Math.max(numFailedTests, failed) };
}
