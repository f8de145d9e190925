import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// Google Chrome since 137 ignores --load-extension, so it is only taken when named by hand.
const NAMES = ['chromium', 'chromium-browser'];
const OTHER_PLACES = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];

export function findChromium() {
  const named = process.env.KINDWORD_CHROMIUM;
  if (named) return runs(named) ? named : undefined;
  return [...NAMES.flatMap(onPath), ...OTHER_PLACES].find(runs);
}

export function getChromium() {
  const path = findChromium();
  if (!path)
    throw new Error('no usable Chromium found: run `node lib/cli/setup.mjs`, or set KINDWORD_CHROMIUM to its path');
  return path;
}

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
