import { join } from 'node:path';
import { PHRASEBOOKS, readBook } from '../../lib/cli/book-files.ts';
import { benchBrowser } from './browser/bench-browser.ts';
import { benchThread } from './browser/bench-thread.ts';
import { benchBundles } from './bundles.ts';
import { benchEngine } from './engine.ts';
import { fixed } from './measure.ts';
import { benchPeers } from './peers.ts';

/** `npm run bench`, or parts of it: figures and ratios of one run, in CPU time. A benchmark, not a test: machines are noisy. */
const books = ['en', 'zh-CN'].map((locale) => {
  const { book, problems } = readBook(join(PHRASEBOOKS, locale));
  if (!book) throw new Error(JSON.stringify(problems[0]));
  return book;
});

const PARTS = ['engine', 'peers', 'bundles', 'sites', 'browser'];
const asked = process.argv.slice(2);
const unknown = asked.find((part) => !PARTS.includes(part));
if (unknown !== undefined) throw new Error(`no part “${unknown}” in the benchmark; there are ${PARTS.join(', ')}`);
const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part);

if (wanted('engine')) {
  console.log('Engine (budget at 5,000 entries: 10 µs a sentence, 200 ms to build, 20 ms to load, 12 MB for both)');
  for (const size of [500, 5000]) {
    const figures = books.map((book) => benchEngine(book, size));
    const bytes = figures.reduce((sum, each) => sum + each.bytes, 0);
    console.log(`       both matchers together ${fixed(bytes / 1e6)} MB`);
  }
}
const [english] = books;
if (english && wanted('peers')) {
  console.log('\nThe same English sentences through other tools');
  await benchPeers(english);
}
if (wanted('bundles')) {
  console.log('\nBundles, minified');
  benchBundles();
}
if (wanted('sites')) {
  console.log('\nThe page around a reply, at a check');
  await benchThread();
}
if (wanted('browser')) {
  console.log('\nIn the browser: 2,000 words, 5,000 entries a book, CPU time of the page’s main thread');
  await benchBrowser();
}
