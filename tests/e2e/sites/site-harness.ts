import type { BrowserContext, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { PageState } from '../../../lib/messages.ts';
import { type Launched, launch } from '../../demo/browser.ts';
import { type DemoServer, startServer } from '../../demo/server.ts';
import { servePages } from '../../pages/serve-pages.ts';
import type { SitePage } from '../../pages/site-page.ts';
import { wideExtension } from './wide-extension.ts';

interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
}

declare const chrome: ExtensionApi;

export interface SiteHarness {
  /** What went wrong so far in any page, frame or worker, ours or the pages'. */
  readonly errors: string[];
  open(page: SitePage): Promise<OpenSite>;
}

/** A page of a helpdesk as the agent has it before them. */
export interface OpenSite {
  readonly page: Page;
  readonly editor: Locator;
  readonly card: Locator;
  readonly pill: Locator;
  /** What the editor says that it holds. */
  model(): Promise<string>;
  /** What was sent, the first first. */
  sent(): Promise<readonly string[]>;
  /** Marks in the window that the editor is in. */
  marks(): Promise<number>;
  /** What the page tells the popup. */
  state(): Promise<PageState | undefined>;
}

/** One browser with these pages for all tests of a file. */
export function siteHarness(pages: readonly SitePage[]): () => SiteHarness {
  let server: DemoServer;
  let launched: Launched;
  const extension = wideExtension();
  const errors: string[] = [];
  beforeAll(async () => {
    server = await startServer(servePages(pages), [...new Set(pages.map(({ url }) => new URL(url).hostname))]);
    launched = await launch(server.args, false, extension.folder);
    watchErrors(launched.context, errors);
  });
  afterEach(async () => {
    for (const page of launched.context.pages().slice(1)) await page.close();
    errors.length = 0;
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
    extension.remove();
  });
  return () => ({ errors, open: (page) => open(launched.context, page) });
}

function watchErrors(context: BrowserContext, errors: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('[kindword]')) errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
}

async function open(context: BrowserContext, { url, editor, open: opener }: SitePage): Promise<OpenSite> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction('window.ready');
  if (opener) await page.locator(opener).click();
  const field = fieldIn(page, editor.editor ?? '#editor');
  return {
    page,
    editor: field,
    card: page.locator('kindword-card [role="dialog"]'),
    pill: page.locator('kindword-card .pill'),
    model: () => page.evaluate(editor.model),
    sent: () => page.evaluate('sent'),
    marks: () => field.evaluate(countMarks),
    state: () => pageState(context, page),
  };
}

/** \` >>> \` leads into the document of a frame. */
export function fieldIn(page: Page, selector: string): Locator {
  const [last = '', ...frames] = selector.split(' >>> ').reverse();
  const inner = frames.reverse();
  const [first, ...more] = inner;
  if (first === undefined) return page.locator(last);
  return more.reduce((frame, next) => frame.frameLocator(next), page.frameLocator(first)).locator(last);
}

/** In the page. */
function countMarks(field: Element): number {
  const { highlights } = (field.ownerDocument.defaultView ?? window).CSS as unknown as {
    highlights: Map<string, Set<Range>>;
  };
  return ['high', 'medium', 'low'].reduce((sum, name) => sum + (highlights.get(`kindword-${name}`)?.size ?? 0), 0);
}

async function pageState(context: BrowserContext, page: Page): Promise<PageState | undefined> {
  await page.bringToFront();
  const [worker] = context.serviceWorkers();
  const envelope: unknown = await worker?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage(tab?.id ?? -1, { kind: 'page-state' }, { frameId: 0 });
  });
  return (envelope as { value?: PageState } | undefined)?.value;
}
