import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, type CDPSession, chromium, type Page } from 'playwright';
import { getChromium } from '../../lib/cli/chromium.mjs';
import type { Bridge } from './bridge.ts';
import { bundle } from './bundle.ts';

const ORIGIN = 'https://composer.example/';
const FLAGS = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-sandbox'];

/** A page of ours with the editors and overlay code in a world of its own, as a content script has it. */
export interface TestPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Calls a function of the bridge in the isolated world. */
  call<Name extends keyof Bridge>(
    name: Name,
    ...args: Parameters<Bridge[Name]>
  ): Promise<Awaited<ReturnType<Bridge[Name]>>>;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: getChromium(), args: ['--headless=new', ...FLAGS], headless: true });
}

/** `files`: what its documents may load, by the path they ask for. Everything else isn't there. */
export async function newPage(
  browser: Browser,
  files: Readonly<Record<string, string>> = {},
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 }, ...options });
  await page.route('**/*', async (route) => {
    const path = files[new URL(route.request().url()).pathname];
    await (path ? route.fulfill({ path }) : route.fulfill({ status: 404 }));
  });
  return page;
}

/** Shows a document afresh in a page, with our code beside it. */
export async function show(page: Page, html: string): Promise<TestPage> {
  await page.route(ORIGIN, (route) => route.fulfill({ contentType: 'text/html', body: html }), { times: 1 });
  await page.goto(ORIGIN);
  const cdp = await page.context().newCDPSession(page);
  const contextId = await isolatedWorld(cdp);
  return { page, cdp, call: (name, ...args) => callIn(cdp, contextId, name, args) };
}

async function isolatedWorld(cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId, worldName: 'kindword' });
  const { exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression: await bridgeCode(),
    contextId: executionContextId,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return executionContextId;
}

async function callIn(cdp: CDPSession, executionContextId: number, name: string, args: readonly unknown[]) {
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    executionContextId,
    functionDeclaration: `(...args) => kindword.bridge[${JSON.stringify(name)}](...args)`,
    arguments: args.map((value) => ({ value })),
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

let built: Promise<string> | undefined;

function bridgeCode(): Promise<string> {
  built ??= bundle(fileURLToPath(new URL('bridge.ts', import.meta.url)), 'kindword');
  return built;
}
