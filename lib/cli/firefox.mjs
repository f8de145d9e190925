import { findProgram } from './find-program.mjs';

const NAMES = ['firefox-esr', 'firefox'];
const OTHER_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

export function findFirefox() {
  return findProgram(process.env.KINDWORD_FIREFOX, NAMES, OTHER_PLACES);
}

export function getFirefox() {
  const path = findFirefox();
  if (!path) throw new Error('no Firefox found: run `node lib/cli/setup.mjs`, or set KINDWORD_FIREFOX to its path');
  return path;
}
