import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, type CDPSession, chromium, type Page } from 'playwright';
import { getChromium } from '../../lib/cli/chromium.mjs';
import type { Bridge } from './bridge.ts';
import { bundle } from './bundle.ts';

const ORIGIN = 'https://composer.example/';
const FLAGS = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-sandbox'];

/** Functions to call by name; what goes in and out is plain data. */
type Calls<World> = { readonly [Name in keyof World]: (...args: never) => unknown };

/** A page of ours with code of ours in a world of its own, as a content script has it: mostly editors and overlay. */
export interface TestPage<World extends Calls<World> = Bridge> {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Calls a function of the bridge in the isolated world. */
  call<Name extends keyof World>(
    name: Name,
    ...args: Parameters<World[Name]>
  ): Promise<Awaited<ReturnType<World[Name]>>>;
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
export function show(page: Page, html: string): Promise<TestPage> {
  return showWith<Bridge>(page, html, fileURLToPath(new URL('bridge.ts', import.meta.url)));
}

/** The same with other code: a file that exports its functions as `bridge`. */
export async function showWith<World extends Calls<World>>(
  page: Page,
  html: string,
  file: string,
): Promise<TestPage<World>> {
  await page.route(ORIGIN, (route) => route.fulfill({ contentType: 'text/html', body: html }), { times: 1 });
  await page.goto(ORIGIN);
  const cdp = await page.context().newCDPSession(page);
  const contextId = await isolatedWorld(cdp, await codeOf(file));
  return { page, cdp, call: (name, ...args) => callIn(cdp, contextId, String(name), args) };
}

async function isolatedWorld(cdp: CDPSession, expression: string): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId, worldName: 'kindword' });
  const { exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, contextId: executionContextId });
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

const built = new Map<string, Promise<string>>();

function codeOf(file: string): Promise<string> {
  const code = built.get(file) ?? bundle(file, 'kindword');
  built.set(file, code);
  return code;
}
