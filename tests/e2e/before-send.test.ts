import { describe, expect, test } from 'vitest';
import type { CoachedPage } from '../demo/coached-page.ts';
import { sharedHarness } from './shared-harness.ts';

const harness = sharedHarness();
const NUDGE = 'kindword-card .nudge';
const SUBMIT = '[data-test-id="submit_button-button"]';

interface Stored {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
}
declare const chrome: Stored;

async function want(beforeSend: boolean): Promise<void> {
  const [worker] = harness().context.serviceWorkers();
  const settings = { style: 'default', styleBySite: {}, styleByLanguage: {}, language: 'en', sitesOff: [], beforeSend };
  await worker?.evaluate((stored) => chrome.storage.local.set(stored), { settings, settings$: { v: 2 } });
}

/** The demo's angry ticket with its flawed draft, about to be sent. */
async function aboutToSend(beforeSend = true): Promise<CoachedPage> {
  await want(beforeSend);
  const coached = await harness().openTicket(10293);
  await coached.focus();
  await coached.pill.waitFor();
  return coached;
}

const sent = ({ page }: CoachedPage): Promise<string> =>
  page.locator('footer .state').evaluate((state) => state.textContent ?? '');

describe('the first press of Send with a high finding open', () => {
  test('is held back, and the next goes through', async () => {
    const coached = await aboutToSend();
    await coached.page.locator(SUBMIT).click();
    await coached.page.locator(NUDGE).waitFor();
    expect(await sent(coached)).toBe('');
    await coached.page.locator(SUBMIT).click();
    await expect.poll(() => sent(coached)).not.toBe('');
  });

  test('is held back by key too, and Send in the nudge sends', async () => {
    const coached = await aboutToSend();
    await coached.page.locator(SUBMIT).focus();
    await coached.page.keyboard.press('Enter');
    await coached.page.locator(NUDGE).waitFor();
    expect(await sent(coached)).toBe('');
    await coached.page.locator(`${NUDGE} .button:not(.main)`).click();
    await expect.poll(() => sent(coached)).not.toBe('');
    expect(await coached.page.locator(NUDGE).count()).toBe(0);
  });

  test('leads to the finding by Show me', async () => {
    const coached = await aboutToSend();
    await coached.page.locator(SUBMIT).click();
    await coached.page.locator(`${NUDGE} .button.main`).click();
    await coached.card.waitFor();
    expect(await coached.card.locator('.shape-box.high').count()).toBe(1);
    expect(await sent(coached)).toBe('');
  });

  test('is let through once the nudge was closed with Esc', async () => {
    const coached = await aboutToSend();
    await coached.page.locator(SUBMIT).click();
    await coached.page.locator(NUDGE).waitFor();
    await coached.page.keyboard.press('Escape');
    await coached.page.locator(NUDGE).waitFor({ state: 'detached' });
    await coached.page.locator(SUBMIT).click();
    await expect.poll(() => sent(coached)).not.toBe('');
  });

  test('never stands in the way for good, also where the page has taken our card away', async () => {
    const coached = await aboutToSend();
    await coached.page.evaluate(() => document.querySelector('kindword-card')?.remove());
    await coached.page.locator(SUBMIT).click();
    await coached.page.locator(SUBMIT).click();
    await expect.poll(() => sent(coached)).not.toBe('');
  });

  test('offers an angry customer’s agent one slow breath', async () => {
    const { page } = await aboutToSend();
    await page.locator(SUBMIT).click();
    await page.locator(`${NUDGE} .calm .link`).click();
    expect(await page.locator(`${NUDGE} .breath`).textContent()).toBe('Breathe in');
  });

  test('goes through where the agent hasn’t asked for it', async () => {
    const coached = await aboutToSend(false);
    await coached.page.locator(SUBMIT).click();
    await expect.poll(() => sent(coached)).not.toBe('');
    expect(await coached.page.locator(NUDGE).count()).toBe(0);
  });
});
