import { describe, expect, test } from 'vitest';
import type { CoachedPage } from '../demo/coached-page.ts';
import { sharedHarness } from './shared-harness.ts';

const harness = sharedHarness();

interface Editable extends HTMLElement {
  readonly ckeditorInstance: { getData(): string; setData(html: string): void };
}

async function opened(): Promise<CoachedPage> {
  const coached = await harness().openTicket(10293);
  await coached.focus();
  await coached.pill.waitFor();
  return coached;
}

/** As a macro of Zendesk's does: through the editor, without a key. */
async function applyMacro({ composer }: CoachedPage, words: string): Promise<void> {
  await composer.evaluate((element, text) => {
    const { ckeditorInstance: editor } = element as Editable;
    editor.setData(`${editor.getData()}<p>${text}</p>`);
  }, words);
}

describe('a text that a macro put into the reply', () => {
  test('is checked, and said to come from there', async () => {
    const coached = await opened();
    await applyMacro(coached, 'Please be advised that your call is important to us.');
    await expect.poll(async () => coached.pill.innerText()).toMatch(/^7/);
    await coached.page.keyboard.press('Control+End');
    await coached.page.keyboard.press('Shift+F8');
    await coached.card.waitFor();
    expect(await coached.card.innerText()).toContain('From a macro or template');
  });

  test('isn’t confused with what the agent types', async () => {
    const coached = await opened();
    await coached.page.keyboard.type(' Please be advised that your call is important to us.');
    await coached.page.keyboard.press('Shift+F8');
    await coached.card.waitFor();
    expect(await coached.card.innerText()).not.toContain('From a macro or template');
  });
});

test('while a list of canned answers is open nothing is applied, and its keys are its own', async () => {
  const coached = await opened();
  const before = await coached.reply();
  await coached.composer.evaluate((element) => element.setAttribute('aria-expanded', 'true'));
  await coached.page.keyboard.press('Control+F8');
  await coached.page.keyboard.press('F8');
  expect(await coached.card.count()).toBe(0);
  expect(await coached.reply()).toBe(before);
});
