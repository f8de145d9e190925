import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { launchChromium } from '../test-page.ts';
import { EDITORS } from './editors.ts';
import { type SoakReport, soak, tellFailure } from './run.ts';

/** `npm run soak`: every editor, or some by `--editor`, through many random steps; `--seed` has a run again. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(randomInt(1_000_000)) },
    editor: { type: 'string', multiple: true, default: Object.keys(EDITORS) },
    steps: { type: 'string', default: '2000' },
  },
});
const plan = { seed: Number(values.seed), steps: Number(values.steps), perReply: 40, shrink: true };
console.log(`${plan.steps} steps an editor, from seed ${plan.seed}`);

const browser = await launchChromium();
for (const name of values.editor) {
  const family = EDITORS[name];
  if (!family) throw new Error(`no editor ${name}; there are ${Object.keys(EDITORS).join(', ')}`);
  const start = performance.now();
  const report = await soak(browser, family, plan);
  console.log(`${name.padEnd(16)} ${lineOf(report)}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  if (!report.failure) continue;
  console.log(tellFailure(name, report.failure));
  process.exitCode = 1;
}
await browser.close();

function lineOf({ steps, outcomes, failure }: SoakReport): string {
  const counts = Object.entries(outcomes).map(([outcome, times]) => `${times} ${outcome}`);
  return `${failure ? 'BROKEN after' : 'unharmed by'} ${steps} steps (${counts.join(', ')})`;
}
