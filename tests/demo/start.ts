import { spawnSync } from 'node:child_process';
import type { BrowserContext, Page } from 'playwright';
import { launch } from './browser.ts';
import { coachedPage } from './coached-page.ts';
import { type DemoServer, startServer } from './server.ts';
import { getTicket, type Ticket, urlOf } from './tickets.ts';
import { type Walk, walkThrough } from './walkthrough.ts';

/** `npm start`: the built extension in Chromium, on a demo helpdesk on this machine. */

const TICKETS = [getTicket(10293), getTicket(10294)];
declare const chrome: { readonly storage: { readonly local: { set(stored: object): Promise<void> } } };

const NAMES = { en: 'English', 'zh-CN': 'Chinese' };

let stopping = false;
build();
const server = await startServer();
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
const { context, extensionId, close } = await launch(server.args, hasDisplay);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop(0));
context.once('close', () => void stop(0));
if (hasDisplay) await show(context, server);
else await walk(context).then(stop, fail);

function build(): void {
  const start = performance.now();
  const built = spawnSync('wxt', ['build'], { encoding: 'utf8' });
  if (built.status !== 0) {
    console.error(`${built.stdout}${built.stderr}`);
    process.exit(1);
  }
  console.log(`Built the extension in ${((performance.now() - start) / 1000).toFixed(1)} s.\n`);
}

async function show(context: BrowserContext, { port }: DemoServer): Promise<void> {
  const [first, ...others] = await Promise.all(TICKETS.map((ticket) => open(context, ticket)));
  for (const page of others) await coachedPage(page).focus();
  for (const blank of context.pages().filter((page) => page.url() === 'about:blank')) await blank.close();
  if (first) await coachedPage(first).focus();
  await first?.bringToFront();
  console.log(`The demo helpdesk (on port ${port} of this machine) is open in Chromium, with ${others.length + 1} tickets.
F8 in the reply explains the next mark, Enter applies its rewrite, Ctrl+Z takes it back.
Ctrl+C here, or closing the browser, ends it.`);
}

async function walk(context: BrowserContext): Promise<0 | 1> {
  console.log('No display here, so this walks through the demo with real keys in a headless Chromium.\n');
  let code: 0 | 1 = 0;
  for (const ticket of TICKETS) {
    await speak(context, ticket.language);
    const page = await open(context, ticket);
    const result = await walkThrough(page, ticket);
    print(ticket, result);
    if (result.applied === 0 || result.after === result.before) code = 1;
    await page.close();
  }
  return code;
}

/** Sets the language of the coach's own words, as the options will. */
async function speak(context: BrowserContext, language: Ticket['language']): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.evaluate((stored) => chrome.storage.local.set(stored), {
    settings: { style: 'default', styleBySite: {}, styleByLanguage: {}, language, sitesOff: [], beforeSend: false },
    settings$: { v: 2 },
  });
  await page.close();
}

async function open(context: BrowserContext, ticket: Ticket): Promise<Page> {
  const page = await context.newPage();
  await page.goto(urlOf(ticket));
  await page.locator('html[data-ready]').waitFor();
  return page;
}

function print(ticket: Ticket, { findings, before, after, applied, pictures }: Walk): void {
  console.log(`── ${NAMES[ticket.language]}: ${urlOf(ticket)}\n`);
  for (const { place, found, category, severity, why, rewrites } of findings) {
    console.log(`${place}. “${found}”\n   ${category} (${severity}): ${why}`);
    for (const rewrite of rewrites) console.log(`   → ${rewrite}`);
  }
  console.log(`\nBefore:\n${indent(before)}\n\nAfter ${applied} rewrites:\n${indent(after)}\n`);
  console.log(`Pictures: ${pictures.join(', ')}\n`);
}

function indent(text: string): string {
  return text
    .trim()
    .split(/\n+/)
    .map((line) => `   ${line}`)
    .join('\n');
}

async function fail(error: unknown): Promise<void> {
  console.error(error);
  await stop(1);
}

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await close();
  await server.close();
  process.exit(code);
}
