import { expect, test } from 'vitest';
import { sharedHarness } from './shared-harness.ts';

const harness = sharedHarness();

test('the extension loads under its fixed id', () => {
  expect(harness().extensionId).toBe('okelbbphahahmjnfpkhlapjnamcjlnop');
});

test('a ticket and the popup open without an error', async () => {
  const { page } = await harness().openTicket(10293);
  const popup = await harness().openPopup(page);
  expect(await popup.text()).toContain('demo.zendesk.com');
  await popup.close();
  await page.close();
  expect(harness().errors).toEqual([]);
});

test('what the popup sets stays set', async () => {
  const { page } = await harness().openTicket(10293);
  const popup = await harness().openPopup(page);
  await popup.press('[role="switch"]');
  await expect.poll(() => popup.text()).toContain('Off here');
  await popup.close();
  const again = await harness().openPopup(page);
  expect(await again.text()).toContain('Off here');
  await again.press('[role="switch"]');
  await expect.poll(() => again.text()).not.toContain('Off here');
  await again.close();
  await page.close();
});
