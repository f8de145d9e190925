import { forcedByUs, type TraceEvent, traced } from '../../e2e/traced.ts';
import { type Draft, twoFrames } from './pages.ts';

/** Words as an agent types them; nothing is found in them. */
const TYPED = 'and the new lamp goes out on Friday, so you have it ';

/** Milliseconds of CPU time that the page's main thread took for each of some keys, all of the work that a key brings. */
export async function timeKeys({ page }: Draft, count: number): Promise<number[]> {
  const events = await traced(page, () => typeKeys(page, count));
  return perKey(events);
}

/** Styles and layouts that our scripts had computed at once while typing. */
export async function forcedWhileTyping({ page }: Draft, count: number): Promise<number> {
  return forcedByUs(await traced(page, () => typeKeys(page, count), true)).length;
}

async function typeKeys(page: Draft['page'], count: number): Promise<void> {
  for (let key = 0; key < count; key++) {
    await page.keyboard.type(TYPED[key % TYPED.length] ?? ' ');
    await twoFrames(page);
  }
}

function perKey(events: readonly TraceEvent[]): number[] {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const [first] = keys;
  if (!first) throw new Error('no key arrived in the page');
  const starts = keys.map(({ ts }) => ts).sort((a, b) => a - b);
  const sums = starts.map(() => 0);
  const onMain = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  for (const { ts, dur = 0, tdur = dur } of outermost(onMain)) {
    const key = starts.findLastIndex((start) => start < ts + dur);
    if (key >= 0) sums[key] = (sums[key] ?? 0) + tdur / 1000;
  }
  return sums;
}

/**
 * What isn't done within something else. Not tasks alone: promises and observers of a page without a listener of its own
 * are served after the task, those of one with a listener of ours within it.
 */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  const timed = events.filter(({ dur }) => dur !== undefined);
  return timed
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      const outer = ts >= end;
      if (outer) end = ts + dur;
      return outer;
    });
}
