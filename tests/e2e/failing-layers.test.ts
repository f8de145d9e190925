import { describe, expect, test } from 'vitest';
import { isolatedWorld } from './isolated-world.ts';
import { sharedHarness } from './shared-harness.ts';

const harness = sharedHarness();

const THROW = '() => { throw new Error("broken on purpose"); }';

/** Something every one of our layers leans on, broken in our world alone. */
const LAYERS = [
  { layer: 'reading the editor', code: `Document.prototype.createTreeWalker = ${THROW}` },
  { layer: 'reading the selection', code: `Document.prototype.getSelection = ${THROW}` },
  { layer: 'the engine', code: `String.prototype.split = ${THROW}` },
  { layer: 'the overlay', code: `CSS.highlights.set = ${THROW}` },
  { layer: 'the session', code: `window.requestAnimationFrame = ${THROW}` },
  { layer: 'the timers', code: `window.setTimeout = ${THROW}` },
  { layer: 'the site', code: `Element.prototype.closest = ${THROW}` },
  { layer: 'the card', code: `HTMLElement.prototype.showPopover = ${THROW}` },
  { layer: 'the messages', code: `chrome.runtime.sendMessage = ${THROW}` },
];

describe.each(LAYERS)('when $layer throws', ({ code }) => {
  test.each([
    ['before the composer has the focus', false],
    ['while the reply is written', true],
  ])('%s, typing and sending are as without us', async (_, late) => {
    const { page, composer, pill } = await harness().openTicket(10293);
    const world = await isolatedWorld(page, harness().extensionId);
    if (late) {
      await composer.focus();
      await pill.waitFor();
    }
    await world.run(code);
    await composer.getByText('Ines').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Why do you always call so late?');
    await page.keyboard.press('F8');
    await page.keyboard.press('Escape');
    await page.keyboard.type(' Thanks.');
    expect(await composer.innerText()).toMatch(/Why do you always call so late\? Thanks\.\s*$/);
    await page.locator('[data-test-id="submit_button-button"]').click();
    await expect.poll(() => page.locator('article.sent').innerText()).toMatch(/call so late\? Thanks\.\s*$/);
    await page.close();
  });
});
