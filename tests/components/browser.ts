import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { CardLook, CardSurface, CardView, StatusView } from '../../lib/card-port.ts';
import type { Bundle } from './bundle.ts';
import { bundle } from './bundle.ts';

/** What a page script of these tests finds in its window. */
export interface TestWindow {
  createCardSurface(document: Document, signal: AbortSignal): CardSurface;
  surface: CardSurface;
  controller: AbortController;
  calls: unknown[][];
  statusCallbacks?: object;
}

export const LIGHT: CardLook = { dark: false, language: 'en' };
export const CHINESE: CardLook = { dark: false, language: 'zh-CN' };

const COMPOSER = `<div contenteditable id="composer" style="position:absolute;left:100px;top:60px;width:560px;height:240px">
  Why do you always restart the router?</div>`;

/** Chromium for one test file. Its pages run a file of `fixtures/`, and are closed after each test. */
export function withPages(fixture: string) {
  let browser: Browser;
  let built: Bundle;
  beforeAll(async () => {
    [browser, built] = await Promise.all([launch(), bundle(fixture)]);
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());

  const open = (html: string) => openPage(browser, built, html);
  return {
    open,
    surface: (html = COMPOSER) => open(html).then(withSurface),
    blank: () => browser.newPage(),
    get code() {
      return built.code;
    },
  };
}

function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath: process.env.KINDWORD_CHROMIUM ?? '/usr/bin/chromium', args });
}

async function openPage(browser: Browser, { code, css }: Bundle, html: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' });
  const body = `<!doctype html><meta charset="utf-8"><style>${css}</style>${html}`;
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://desk.test/');
  await page.addScriptTag({ content: code });
  return page;
}

/** A surface whose callbacks write to `calls`, over a composer that has the focus. */
async function withSurface(page: Page): Promise<Page> {
  await page.evaluate(() => {
    const own = globalThis as unknown as TestWindow;
    own.controller = new AbortController();
    own.calls = [];
    own.surface = own.createCardSurface(document, own.controller.signal);
    document.getElementById('composer')?.focus();
  });
  return page;
}

export async function show(page: Page, view: CardView, look = LIGHT): Promise<void> {
  await page.evaluate(
    ([view, look]) => {
      const { calls, surface } = globalThis as unknown as TestWindow;
      const name =
        (call: string) =>
        (...rest: unknown[]) =>
          calls.push([call, ...rest]);
      const callbacks = Object.fromEntries(
        ['apply', 'choose', 'ignore', 'next', 'close', 'undo', 'hover'].map((call) => [call, name(call)]),
      );
      surface.show(view, look, callbacks as never);
    },
    [view, look] as const,
  );
}

export async function status(page: Page, view: StatusView | undefined, look = LIGHT): Promise<void> {
  await page.evaluate(
    ([view, look]) => {
      const own = globalThis as unknown as TestWindow;
      own.statusCallbacks ??= { next: () => own.calls.push(['next']), undo: () => own.calls.push(['undo']) };
      own.surface.status(view ?? undefined, look, own.statusCallbacks as never);
    },
    [view ?? null, look] as const,
  );
}

export function calls(page: Page): Promise<unknown[][]> {
  return page.evaluate(() => (globalThis as unknown as TestWindow).calls.filter(([name]) => name !== 'hover'));
}
