import { expect, test } from 'vitest';
import type { CoachedPage } from '../demo/coached-page.ts';
import { sharedHarness } from './shared-harness.ts';

const harness = sharedHarness();

async function startWriting(): Promise<CoachedPage> {
  const coached = await harness().openTicket(10293);
  await coached.focus();
  await coached.pill.waitFor();
  return coached;
}

/** The rewrite that Enter would apply to the first finding. */
async function firstRewrite(coached: CoachedPage): Promise<string> {
  await coached.focus();
  const next = await coached.next();
  await coached.page.keyboard.press('Escape');
  await coached.card.waitFor({ state: 'hidden' });
  return 'card' in next ? (next.card.rewrites[0] ?? '') : '';
}

test('the popup names the ticket being written to, what was found, and what was applied today', async () => {
  const coached = await startWriting();
  await coached.next();
  await coached.apply();
  const popup = await harness().openPopup(coached.page);
  await expect.poll(() => popup.text()).toMatch(/#10293: \d findings?[\s\S]*\b1\s+rewrite applied/);
  await popup.close();
});

test('the style chosen in the popup decides which rewrite comes first', async () => {
  const coached = await startWriting();
  const plain = await firstRewrite(coached);
  const popup = await harness().openPopup(coached.page);
  await popup.press('label:nth-child(2) input[name="style"]');
  await expect.poll(() => firstRewrite(coached), { timeout: 10_000 }).not.toBe(plain);
  await popup.close();
});

test.each([
  ['site', 1],
  ['customer’s language', 2],
])('a style for the %s goes before the one for all, and the popup says so', async (_, row) => {
  const coached = await startWriting();
  const popup = await harness().openPopup(coached.page);
  await popup.press('label:nth-child(1) input[name="style"]');
  const plain = await firstRewrite(coached);
  await popup.choose(`.exception:nth-of-type(${row}) select`, 'reserved');
  await expect.poll(() => firstRewrite(coached), { timeout: 10_000 }).not.toBe(plain);
  await popup.close();
  const again = await harness().openPopup(coached.page);
  await expect.poll(() => again.text()).toMatch(/For this reply: Reserved\./);
  await again.choose(`.exception:nth-of-type(${row}) select`, '');
  await expect.poll(() => firstRewrite(coached), { timeout: 10_000 }).toBe(plain);
  await again.close();
});

test('a site switched off in the popup is left alone at once, and coached again when it is switched on', async () => {
  const coached = await startWriting();
  const popup = await harness().openPopup(coached.page);
  await popup.press('[role="switch"]');
  await coached.pill.waitFor({ state: 'hidden' });
  expect(await coached.page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one]).length)).toBe(0);
  await popup.press('[role="switch"]');
  await coached.focus();
  await coached.pill.waitFor();
  await popup.close();
});
