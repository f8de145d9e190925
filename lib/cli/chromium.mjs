import { findProgram } from './find-program.mjs';

// Google Chrome since 137 ignores --load-extension, so it is only taken when named by hand.
const NAMES = ['chromium', 'chromium-browser'];
const OTHER_PLACES = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];

export function findChromium() {
  return findProgram(process.env.KINDWORD_CHROMIUM, NAMES, OTHER_PLACES);
}

export function getChromium() {
  const path = findChromium();
  if (!path)
    throw new Error('no usable Chromium found: run `node lib/cli/setup.mjs`, or set KINDWORD_CHROMIUM to its path');
  return path;
}
