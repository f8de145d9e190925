import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { EDITOR_PAGES, type EditorPage, placeOf, showEditor } from './editor-pages.ts';
import { sharedHarness } from './shared-harness.ts';

const harness = sharedHarness();
const DRAFT = '<p>Hello Hanna,</p><p>Why do you always restart the router?</p><p>Kind regards</p>';
const FOUND = 'Why do you always restart the router';

const card = (page: Page) => page.locator('kindword-card [role="dialog"]');
const pill = (page: Page) => page.locator('kindword-card .pill');

async function open(editor: EditorPage): Promise<Page> {
  const page = await harness().context.newPage();
  await showEditor(page, editor, DRAFT);
  return page;
}

/** Marks painted in the window of the composer. */
function marks(page: Page, { view = 'window' }: EditorPage): Promise<number> {
  return page.evaluate<number>(
    `['high', 'medium', 'low'].reduce((sum, name) => sum + (${view}.CSS.highlights.get('kindword-' + name)?.size ?? 0), 0)`,
  );
}

describe.each(EDITOR_PAGES)('a flawed reply in $name', (editor) => {
  test('is marked, explained by F8 and rewritten by Enter, and one Ctrl+Z gives back exactly what was there', async () => {
    const page = await open(editor);
    expect(await page.locator('kindword-card').count()).toBe(0);
    await editor.enter(page);
    await pill(page).waitFor();
    expect(await marks(page, editor)).toBe(1);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Ines');
    const before = await page.evaluate(editor.model);
    expect(before).toContain('Ines');
    await page.keyboard.press('F8');
    await card(page).waitFor();
    expect(await card(page).getAttribute('aria-label')).toContain(FOUND);
    await page.keyboard.press('Enter');
    await card(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(editor.model)).not.toContain('always restart');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.evaluate(editor.model)).toBe(before);
    expect(harness().errors).toEqual([]);
  });

  test('has its card right below the words, and another by the pointer', async () => {
    const page = await open(editor);
    await editor.enter(page);
    await pill(page).waitFor();
    const words = await placeOf(page, editor, FOUND);
    await page.keyboard.press('F8');
    await card(page).waitFor();
    const box = await card(page).boundingBox();
    expect(Math.abs((box?.y ?? 0) - (words.y + words.height + 6))).toBeLessThan(4);
    expect(Math.abs((box?.x ?? 0) - words.x)).toBeLessThan(4);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'hidden' });
    await page.mouse.move(words.x + 40, words.y + words.height / 2);
    await card(page).waitFor();
  });
});
