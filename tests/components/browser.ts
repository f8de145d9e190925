import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import type { CardLook, CardSurface, CardView, StatusView } from '../../lib/card-port.ts';
import type { Bundle } from './bundle.ts';

/** What a page script of these tests finds in its window. */
export interface TestWindow {
  createCardSurface(document: Document, signal: AbortSignal): CardSurface;
  surface: CardSurface;
  controller: AbortController;
  calls: unknown[][];
}

export const LIGHT: CardLook = { dark: false, language: 'en' };
export const CHINESE: CardLook = { dark: false, language: 'zh-CN' };

const COMPOSER = `<div contenteditable id="composer" style="position:absolute;left:100px;top:60px;width:560px;height:240px">
  Why do you always restart the router?</div>`;

export function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath: process.env.KINDWORD_CHROMIUM ?? '/usr/bin/chromium', args });
}

/** A page of a helpdesk's shape with a composer, focused, and a surface whose callbacks write to `calls`. */
export async function openPage(browser: Browser, { code, css }: Bundle, html = COMPOSER): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' });
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto('https://desk.test/');
  await page.addStyleTag({ content: css || '/* none */' });
  await page.addScriptTag({ content: code });
  return page;
}

export async function openSurface(browser: Browser, bundle: Bundle, html?: string): Promise<Page> {
  const page = await openPage(browser, bundle, html);
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
      const { calls, surface } = globalThis as unknown as TestWindow;
      const callbacks = { next: () => calls.push(['next']), undo: () => calls.push(['undo']) };
      surface.status(view ?? undefined, look, callbacks as never);
    },
    [view ?? null, look] as const,
  );
}

export function calls(page: Page): Promise<unknown[][]> {
  return page.evaluate(() => (globalThis as unknown as TestWindow).calls.filter(([name]) => name !== 'hover'));
}
