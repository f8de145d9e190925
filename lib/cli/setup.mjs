// Runs on a bare clone, with whatever Node 20 or later there is: makes sure of the packages, of a Chromium, a Firefox
// and Chinese fonts, then runs the script named on the command line under the project's own Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';
import { hasChineseFonts } from './fonts.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const QUIET = '--disable-warning=ExperimentalWarning';
const BIN = join(ROOT, 'node_modules', '.bin');
const NAMED_BY_HAND = { KINDWORD_CHROMIUM: 'chromium', KINDWORD_FIREFOX: 'firefox-esr' };

const [script, ...args] = process.argv.slice(2);

checkNode();
if (!arePackagesReady()) await installPackages();
await installSystemPackages(missingSystemPackages());
if (script) process.exitCode = await run(join(BIN, 'node'), [QUIET, join(ROOT, script), ...args], withBin());

function checkNode() {
  if (Number.parseInt(process.versions.node, 10) >= 20) return;
  stop(`Node 20 or later is needed, this is ${process.versions.node}.`);
}

/** npm writes its own lockfile into node_modules when it has finished: it is the stamp. */
function arePackagesReady() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(join(BIN, 'node'))) return false;
  return statSync(installed).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

async function installPackages() {
  await timed('Installing the npm packages', () =>
    quietly('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], withoutBin()),
  );
}

function missingSystemPackages() {
  const there = {
    chromium: findChromium(),
    'firefox-esr': isDemo() || findFirefox(),
    'fonts-noto-cjk': hasChineseFonts(),
  };
  return Object.keys(there).filter((name) => !there[name]);
}

/** Shown in Chromium alone: nobody has to wait for another browser to see it. */
function isDemo() {
  return script?.startsWith('tests/demo/');
}

async function installSystemPackages(names) {
  if (names.length === 0) return;
  for (const [variable, name] of Object.entries(NAMED_BY_HAND)) {
    const path = process.env[variable];
    if (path && names.includes(name)) stop(`${variable} is ${path}, which doesn't run.`);
  }
  const install = ['install', '-y', '--no-install-recommends', ...names];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) {
    stop(
      `A browser to test in or its fonts are missing. Run this once:\n\n  sudo apt-get update && sudo apt-get ${install.join(' ')}\n`,
    );
  }
  const lock = ['-o', 'DPkg::Lock::Timeout=600', '-q'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await timed(`Installing ${names.join(' and ')}`, async () => {
    await quietly('apt-get', [...lock, 'update'], env);
    await quietly('apt-get', [...lock, ...install], env);
  });
  if (missingSystemPackages().length > 0) stop(`Installed ${names.join(' and ')}, but it doesn't run.`);
}

async function timed(what, work) {
  const start = Date.now();
  process.stdout.write(`${what} … `);
  await work();
  console.log(`${((Date.now() - start) / 1000).toFixed(0)} s`);
}

/** Shows what a command printed only when it fails. */
async function quietly(command, args, env) {
  const output = [];
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const code = await exitOf(child);
  if (code !== 0) stop(`failed.\n${Buffer.concat(output)}\n${[command, ...args].join(' ')} exited with ${code}`);
}

/** Runs a command in the foreground; a signal sent to us alone reaches it too. */
async function run(command, args, env) {
  const child = spawn(command, args, { cwd: ROOT, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return exitOf(child);
}

function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function withBin() {
  return { ...process.env, PATH: [BIN, process.env.PATH].join(delimiter) };
}

/** npm has to run on the system's Node while it replaces ours. */
function withoutBin() {
  const kept = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== BIN);
  return { ...process.env, PATH: kept.join(delimiter) };
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
