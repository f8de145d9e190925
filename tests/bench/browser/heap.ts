import type { BrowserContext, CDPSession } from 'playwright';
import { coachedPage } from '../../demo/coached-page.ts';
import { awaitMarks, type Draft, openDraft, twoFrames } from './pages.ts';

/** What a tab holds, all its worlds together, in MB: the script heap, what it keeps in buffers, and the browser's own for it. */
export interface HeapFigures {
  readonly matchers: number;
  readonly card: number;
}

/** Nothing is found in it, in either language. */
const CLEAN = [
  'Your parcel arrives on Friday at noon, and Ana writes to you then.',
  '包裹周五中午到，届时陈晨会联系您。',
];

const FLAWED = ' Please be advised that the shop closes at noon. ';

/** In a tab that coaches: with both matchers loaded and nothing found yet, then with a card opened as well. */
export async function heapWithUs(context: BrowserContext): Promise<HeapFigures> {
  const { page, cdp } = await openDraft(context, 'textarea', CLEAN);
  await page.keyboard.type(' ');
  const before = await settled({ page, cdp });
  await page.keyboard.type(FLAWED);
  await awaitMarks({ page, cdp }, 1);
  await coachedPage(page).next();
  const after = await settled({ page, cdp });
  await page.close();
  return { matchers: before, card: after };
}

export async function heapWithout(context: BrowserContext): Promise<number> {
  const draft = await openDraft(context, 'textarea', CLEAN);
  await draft.page.keyboard.type(FLAWED);
  const heap = await settled(draft);
  await draft.page.close();
  return heap;
}

/** The matchers come unseen: looked at for some seconds, and then until two looks find the same. */
async function settled({ page, cdp }: Pick<Draft, 'page' | 'cdp'>): Promise<number> {
  let last = await measure(cdp);
  for (let look = 0; look < 40; look++) {
    for (let frame = 0; frame < 10; frame++) await twoFrames(page);
    const next = await measure(cdp);
    if (look > 12 && Math.abs(next - last) < 0.05) return next;
    last = next;
  }
  return last;
}

async function measure(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const usage = await cdp.send('Runtime.getHeapUsage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}
