import type { BrowserContext, Page } from 'playwright';
import { type Launched, launch } from '../demo/browser.ts';
import { type CoachedPage, coachedPage } from '../demo/coached-page.ts';
import { type DemoServer, startServer } from '../demo/server.ts';
import { getTicket, urlOf } from '../demo/tickets.ts';
import { openPopup, type Popup } from './popup.ts';

export interface Harness {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** What went wrong so far in any page, frame or worker, ours or the demo's. */
  readonly errors: readonly string[];
  /** A demo ticket with its composer ready, not focused. */
  openTicket(id: number): Promise<CoachedPage>;
  /** Opens the toolbar's popup over a page. */
  openPopup(over: Page): Promise<Popup>;
  close(): Promise<void>;
}

/** Chromium with the built extension, and the demo helpdesk under its host names. */
export async function startHarness(): Promise<Harness> {
  const server = await startServer();
  const launched = await launch(server.args).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  return harnessOf(server, launched);
}

function harnessOf(server: DemoServer, { context, extensionId, close }: Launched): Harness {
  const errors: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('[kindword]')) errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  return {
    context,
    extensionId,
    errors,
    openTicket: async (id) => {
      const page = await context.newPage();
      await page.goto(urlOf(getTicket(id)));
      await page.locator('html[data-ready]').waitFor();
      return coachedPage(page);
    },
    openPopup: (over) => openPopup(context, extensionId, over),
    close: async () => {
      await close();
      await server.close();
    },
  };
}
