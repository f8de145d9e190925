import { spawn } from 'node:child_process';

export interface Step {
  readonly name: string;
  /** Program and arguments; programs of node_modules/.bin are on the path. */
  readonly command: readonly [string, ...string[]];
  /** Names of steps without which this one makes no sense. */
  readonly needs?: readonly string[];
}

export interface StepResult {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
}

/** Runs the steps one after the other, says how long each took, and shows the output of those that fail. */
export async function runSteps(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    const lacks = results.find(({ name, state }) => state !== 'passed' && step.needs?.includes(name));
    results.push(lacks ? skip(step, lacks.name) : await runStep(step));
  }
  return results;
}

function skip({ name }: Step, lacks: string): StepResult {
  console.log(`- ${name} (needs ${lacks})`);
  return { name, state: 'skipped' };
}

async function runStep({ name, command }: Step): Promise<StepResult> {
  const start = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  ${name} …\r`);
  const { code, output } = await outputOf(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(32)}${seconds.padStart(6)} s`);
  if (code !== 0) console.log(output.trimEnd());
  return { name, state: code === 0 ? 'passed' : 'failed' };
}

function outputOf([program, ...args]: Step['command']): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}
