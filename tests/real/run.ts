import { spawnSync } from 'node:child_process';
import { installRequestTracker } from './install.ts';

/** `npm run test:real`: the extension in a real helpdesk on this machine; left out, with the reason said, where there is none. */
const reason = installRequestTracker();
if (reason !== undefined) console.log(`Skipped: ${reason}`);
else process.exitCode = run('wxt', 'build') || run('vitest', 'run', '--project', 'real');

function run(program: string, ...args: readonly string[]): number {
  return spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
}
