import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { PageState } from '../../lib/messages.ts';
import { sharedHarness } from './shared-harness.ts';

interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
}

declare const chrome: ExtensionApi;

const harness = sharedHarness();

/** What the tab in front tells the popup. */
async function pageState(page: Page): Promise<PageState | undefined> {
  await page.bringToFront();
  const [worker] = harness().context.serviceWorkers();
  const envelope: unknown = await worker?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage(tab?.id ?? -1, { kind: 'page-state' }, { frameId: 0 });
  });
  return (envelope as { value?: PageState } | undefined)?.value;
}

describe('what the page around a reply tells', () => {
  test.each([
    ['a Zendesk ticket', 10293, 'zendesk', '10293'],
    ['a Chinese Zendesk ticket', 10294, 'zendesk', '10294'],
    ['a Freshdesk ticket', 7, 'freshdesk', '7'],
  ])('%s: site, conversation, public, and an angry customer', async (_, ticket, site, conversation) => {
    const coached = await harness().openTicket(ticket);
    if (site === 'freshdesk') await coached.page.locator('[data-test-id="ticket-action-reply"]').click();
    await coached.focus();
    await coached.pill.waitFor();
    const state = await pageState(coached.page);
    expect(state).toMatchObject({ site, conversation, audience: 'public' });
    expect(state?.mood).toContain('anger');
    expect(state?.findings).toBeGreaterThan(0);
  });

  test('a Freshdesk note is internal, and silent', async () => {
    const { page, composer, pill } = await harness().openTicket(7);
    await page.locator('[data-test-note-action="add"]').click();
    await composer.focus();
    await page.keyboard.type('Why do you always restart the router? ');
    await expect.poll(async () => (await pageState(page))?.audience).toBe('internal');
    expect(await pill.count()).toBe(0);
  });

  test('a search box or a subject line is no composer', async () => {
    const { page, pill } = await harness().openTicket(10293);
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('textarea'), { id: 'other' })));
    await page.locator('#other').focus();
    await page.keyboard.type('Why do you always restart the router? ');
    expect(await page.locator('kindword-card').count()).toBe(0);
    expect(await pill.count()).toBe(0);
  });
});
