import { rmSync } from 'node:fs';
import type { BrowserContext } from 'playwright';
import { launch, launchChromium } from '../../demo/browser.ts';
import { startServer } from '../../demo/server.ts';
import { countFrames } from '../../e2e/count-frames.ts';
import { fixed } from '../measure.ts';
import { timeApplies } from './apply.ts';
import { extensionWith } from './books.ts';
import { draftOf } from './drafts.ts';
import { heapWithout, heapWithUs } from './heap.ts';
import { forcedWhileTyping, timeKeys } from './keys.ts';
import { awaitMarks, type Draft, type Kind, openDraft, twoFrames } from './pages.ts';
import { keyFigures, printRow, quantile } from './report.ts';

const KINDS: readonly Kind[] = ['contenteditable', 'CKEditor 5', 'textarea'];
/** Sentences with a finding; some of them settle one another. */
const FLAWED = 60;
const ROUNDS = 2;
const KEYS = 20;
/** What would start later in the whole benchmark's run is left out, and said to be. Milliseconds. */
const TIME = 270_000;
/** The built extension in a real browser, each figure beside that of the same page without it, measured by turns. */
export async function benchBrowser(): Promise<void> {
  const server = await startServer();
  const plain = await launchChromium(server.args);
  const at5000 = await coached(server.args, 5000);
  for (const kind of KINDS) await benchTyping(plain.context, at5000.context, kind);
  for (const kind of KINDS) await benchApply(at5000.context, kind);
  await benchHeap(plain.context, at5000.context);
  console.log('\nGrowth, in a contenteditable');
  const inTime = (what: string): boolean => {
    const left = performance.now() < TIME;
    if (!left) printRow(what, 'left out: the time is up');
    return left;
  };
  for (const words of [200, 2000, 20000])
    if (inTime(`${words} words`)) await benchGrowth(plain.context, at5000.context, words, 5000);
  await at5000.close();
  for (const entries of [500, 50000])
    if (inTime(`${entries} entries`)) await benchGrowthOfBook(server.args, plain.context, entries);
  await plain.close();
  await server.close();
}

interface Coached {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Chinese books aren't read in an English reply: the largest is left out, for the time it takes to build. */
async function coached(args: readonly string[], entries: number): Promise<Coached> {
  const folder = extensionWith({ en: entries, 'zh-CN': Math.min(entries, 5000) });
  const { context, close } = await launch(args, false, folder);
  return {
    context,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function benchTyping(plain: BrowserContext, ours: BrowserContext, kind: Kind): Promise<void> {
  const paragraphs = draftOf(2000, FLAWED);
  const [alone, coachedPage] = [await openDraft(plain, kind, paragraphs), await openDraft(ours, kind, paragraphs)];
  const marks = await awaitMarks(coachedPage, 1);
  for (const throttle of [1, 6]) {
    const { text, added } = await compare(alone, coachedPage, throttle);
    const budget = throttle === 1 ? { text: '+1 ms', kept: added <= 1 } : undefined;
    printRow(`a key in ${kind}, ${marks} marks${throttle > 1 ? `, CPU ${throttle}x slower` : ''}`, text, budget);
  }
  const forced = await forcedWhileTyping(coachedPage, KEYS);
  const allowed = kind === 'textarea' ? undefined : { text: '0', kept: forced === 0 };
  printRow(`layouts forced by us in ${KEYS} keys, ${kind}`, String(forced), allowed);
  const frames = await framesUntilMarks(coachedPage);
  printRow(`frames from a key to its mark, ${kind}`, String(frames), { text: '1', kept: frames === 1 });
  await alone.page.close();
  await coachedPage.page.close();
}

async function compare(alone: Draft, ours: Draft, throttle: number): Promise<{ text: string; added: number }> {
  const times: Record<'plain' | 'ours', number[]> = { plain: [], ours: [] };
  for (const { cdp } of [alone, ours]) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  // The first round warms up.
  const rounds = throttle === 1 ? ROUNDS : 1;
  for (let round = 0; round <= rounds; round++) {
    for (const [name, draft] of [['plain', alone] as const, ['ours', ours] as const]) {
      await draft.page.bringToFront();
      const measured = await timeKeys(draft, KEYS);
      if (round > 0) times[name].push(...measured);
    }
  }
  for (const { cdp } of [alone, ours]) await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return keyFigures(times.ours, times.plain);
}

async function framesUntilMarks(draft: Draft): Promise<number> {
  await draft.page.keyboard.type(' Please be advised tha');
  await twoFrames(draft.page);
  const marks = await awaitMarks(draft, 1);
  const counted = await draft.page.locator('.editor, .fr-element').first().evaluateHandle(countFrames, marks);
  await draft.page.keyboard.type('t');
  return counted.evaluate(({ frames }) => frames);
}

async function benchApply(ours: BrowserContext, kind: Kind): Promise<void> {
  const draft = await openDraft(ours, kind, draftOf(2000, FLAWED));
  await awaitMarks(draft, 1);
  const times = await timeApplies(draft, 9);
  const middle = quantile(times, 0.5);
  const text = `median ${fixed(middle, 0)} ms, slowest ${fixed(Math.max(...times), 0)} ms`;
  // A contenteditable takes nothing by itself: the browser's own command comes second.
  const budget = kind === 'contenteditable' ? undefined : { text: '150 ms', kept: middle <= 150 };
  printRow(`a rewrite in ${kind}`, text, budget);
  await draft.page.close();
}

async function benchHeap(plain: BrowserContext, ours: BrowserContext): Promise<void> {
  const without = await heapWithout(plain);
  const { matchers, card } = await heapWithUs(ours);
  const first = matchers - without;
  printRow('heap added, both matchers', `${fixed(first)} MB`, { text: '15 MB', kept: first <= 15 });
  const more = card - matchers;
  printRow('heap added beyond that, card opened', `${fixed(more)} MB`, { text: '25 MB', kept: more <= 25 });
}

async function benchGrowthOfBook(args: readonly string[], plain: BrowserContext, entries: number): Promise<void> {
  const other = await coached(args, entries);
  await benchGrowth(plain, other.context, 2000, entries);
  await other.close();
}

async function benchGrowth(plain: BrowserContext, ours: BrowserContext, words: number, entries: number): Promise<void> {
  const paragraphs = draftOf(words, Math.min(FLAWED, words / 20));
  const alone = await openDraft(plain, 'contenteditable', paragraphs);
  const coachedPage = await openDraft(ours, 'contenteditable', paragraphs);
  const marks = await awaitMarks(coachedPage, 1);
  const { text } = await compare(alone, coachedPage, 1);
  printRow(`${words} words, ${entries} entries, ${marks} marks`, text);
  await alone.page.close();
  await coachedPage.page.close();
}
