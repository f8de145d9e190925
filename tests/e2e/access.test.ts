import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../demo/browser.ts';
import { type DemoServer, startServer } from '../demo/server.ts';
import { allow } from './allow.ts';
import { openPopup } from './popup.ts';

const HOST = 'desk.example';
const PILL = 'kindword-card .pill';
/** A helpdesk that no adapter knows. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Case 4711</title>
<main><input type="search" style="width: 300px; height: 48px"><form><div id="reply" contenteditable="true" role="textbox"
 aria-multiline="true" style="width: 600px; min-height: 120px; border: 1px solid"></div><button type="button">Send</button></form></main>`;

declare const chrome: {
  readonly permissions: { remove(what: { origins: string[] }): Promise<boolean> };
};

let server: DemoServer;
let browser: Launched;
beforeAll(async () => {
  server = await startServer(
    async ({ hostname }) => (hostname === HOST ? { type: 'text/html', body: PAGE } : undefined),
    [HOST],
  );
  browser = await launch(server.args);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function write(page: Page): Promise<void> {
  await page.locator('#reply').click();
  await page.keyboard.type('Why do you always restart the router? ');
}

describe('on a page that no adapter knows', () => {
  test('nothing of ours runs until the agent turns it on; then the open page is coached, in generic mode', async () => {
    const page = await browser.context.newPage();
    await page.goto(`https://${HOST}/cases/4711`);
    await write(page);
    expect(await page.locator('kindword-card').count()).toBe(0);

    await allow(browser, `https://${HOST}`);
    await page.bringToFront();
    await page.locator('main').click({ position: { x: 5, y: 5 } });
    await write(page);
    await page.locator(PILL).waitFor();

    const again = await openPopup(browser.context, browser.extensionId, page);
    expect(await again.text()).toContain('Generic mode');
    await again.close();
    await page.reload();
    await write(page);
    await page.locator(PILL).waitFor();
    await page.close();
  });

  test('taking it back works at once in the open page', async () => {
    const page = await browser.context.newPage();
    await page.goto(`https://${HOST}/cases/4712`);
    await write(page);
    await page.locator(PILL).waitFor();
    const [worker] = browser.context.serviceWorkers();
    await worker?.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), `https://${HOST}/*`);
    await page.locator(PILL).waitFor({ state: 'detached' });
    await page.keyboard.type('You must wait. ');
    expect(await page.locator(PILL).count()).toBe(0);
  });
});
