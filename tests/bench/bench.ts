import { join } from 'node:path';
import { PHRASEBOOKS, readBook } from '../../lib/cli/book-files.ts';
import { benchBrowser } from './browser/bench-browser.ts';
import { benchBundles } from './bundles.ts';
import { benchEngine } from './engine.ts';
import { fixed } from './measure.ts';
import { benchPeers } from './peers.ts';

/** `npm run bench`: figures and ratios of one run, in CPU time. A benchmark, not a test: machines are noisy. */
const books = ['en', 'zh-CN'].map((locale) => {
  const { book, problems } = readBook(join(PHRASEBOOKS, locale));
  if (!book) throw new Error(JSON.stringify(problems[0]));
  return book;
});

console.log('Engine (budget at 5,000 entries: 10 µs a sentence, 200 ms to build, 20 ms to load, 12 MB for both)');
for (const size of [500, 5000]) {
  const figures = books.map((book) => benchEngine(book, size));
  const bytes = figures.reduce((sum, each) => sum + each.bytes, 0);
  console.log(`       both matchers together ${fixed(bytes / 1e6)} MB`);
}
console.log('\nThe same English sentences through other tools');
const [english] = books;
if (english) await benchPeers(english);
console.log('\nBundles, minified');
benchBundles();
console.log('\nIn the browser: 2,000 words, 5,000 entries a book, CPU time of the page’s main thread');
await benchBrowser();
