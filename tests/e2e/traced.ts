import type { Page } from 'playwright';

/** What the browser notes of its own work: times and durations in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly type?: string; readonly stackTrace?: readonly Frame[] };
    readonly beginData?: { readonly stackTrace?: readonly Frame[] };
  };
}

interface Frame {
  readonly url: string;
  readonly functionName: string;
}

/** With the call stacks of forced work where these are asked for: they cost time of their own. */
export async function traced(page: Page, act: () => Promise<void>, stacks = false): Promise<TraceEvent[]> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((done) => cdp.once('Tracing.tracingComplete', () => done()));
  const categories = ['toplevel', 'devtools.timeline', ...(stacks ? [STACKS] : []), '__metadata'];
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await act();
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  return events;
}

const STACKS = 'disabled-by-default-devtools.timeline.stack';

/** What of ours had the browser compute styles or a layout at once, each as its work and function. */
export function forcedByUs(events: readonly TraceEvent[]): string[] {
  return events.flatMap(({ name, args }) => {
    const [caller] = args.beginData?.stackTrace ?? args.data?.stackTrace ?? [];
    const ours = caller?.url.startsWith('chrome-extension://');
    return ours && ['Layout', 'UpdateLayoutTree'].includes(name)
      ? [`${name} by ${caller?.functionName} of ${caller?.url.split('/').at(-1)}`]
      : [];
  });
}
