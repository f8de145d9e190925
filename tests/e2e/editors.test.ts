import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { EDITOR_PAGES, type EditorPage, placeOf, showEditor, THREE_REPLIES } from './editor-pages.ts';
import { sharedHarness } from './shared-harness.ts';

const harness = sharedHarness();
const DRAFT = '<p>Hello Hanna,</p><p>Why do you always restart the router?</p><p>Kind regards</p>';
const FOUND = 'Why do you always restart the router';

/** The first finding brings scripts and tables, which may take long on a busy machine. */
const LOADED = { timeout: 15_000 };

const card = (page: Page) => page.locator('kindword-card [role="dialog"]');
const pill = (page: Page) => page.locator('kindword-card .pill');

async function open(editor: EditorPage): Promise<Page> {
  const page = await harness().context.newPage();
  await showEditor(page, editor, DRAFT);
  return page;
}

/** Marks painted in the window of the composer, in the tree that has their look. */
function marks(page: Page, { view = 'window', tree = `${view}.document` }: Partial<EditorPage>): Promise<number> {
  return page.evaluate<number>(`${tree}.adoptedStyleSheets.some((sheet) => /kindword/.test(sheet.cssRules[0].cssText))
    ? ['high', 'medium', 'low'].reduce((sum, name) => sum + (${view}.CSS.highlights.get('kindword-' + name)?.size ?? 0), 0)
    : 0`);
}

describe.each(EDITOR_PAGES)('a flawed reply in $name', (editor) => {
  test('is marked, explained by F8 and rewritten by Enter, and one Ctrl+Z gives back exactly what was there', async () => {
    const page = await open(editor);
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

describe('an editor that is made anew while the agent types', () => {
  const [framed] = EDITOR_PAGES.filter(({ name }) => name.startsWith('an empty frame'));
  if (!framed) throw new Error('no page with a frame that is written into');
  const body = JSON.stringify(`<body contenteditable>${DRAFT}</body>`);
  const REMAKE = {
    'its document is written again': `frame.contentDocument.open();
      frame.contentDocument.write(${body});
      frame.contentDocument.close();
      frame.contentDocument.body.focus();`,
    'its frame loads another document': `frame.onload = () => frame.contentDocument.body.focus();
      frame.srcdoc = ${body};`,
    'another frame takes the place of its frame': `const next = frame.cloneNode();
      next.onload = () => next.contentDocument.body.focus();
      next.srcdoc = ${body};
      frame.replaceWith(next);`,
  };
  test.each(Object.entries(REMAKE))('%s: the new one is coached', async (_, remake) => {
    const page = await open(framed);
    await framed.enter(page);
    await expect.poll(() => marks(page, framed), LOADED).toBe(1);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('So ');
    await page.evaluate(`(() => { const frame = document.querySelector('#frame'); ${remake} })()`);
    await page.waitForFunction('/^Hello/.test(frames[0].document.activeElement?.textContent)');
    await expect.poll(() => marks(page, framed), LOADED).toBe(1);
    await page.keyboard.press('F8');
    await card(page).waitFor();
    expect(harness().errors).toEqual([]);
  });

  test('its frame is removed: nothing of ours is left', async () => {
    const page = await open(framed);
    await framed.enter(page);
    await pill(page).waitFor();
    await page.keyboard.press('F8');
    await card(page).waitFor();
    await page.evaluate("document.querySelector('#frame').remove()");
    await card(page).waitFor({ state: 'hidden' });
    await pill(page).waitFor({ state: 'hidden' });
    expect(harness().errors).toEqual([]);
  });
});

describe('three replies alive on one page', () => {
  const PLACES = [
    ['first', 'frames[0]'],
    ['second', 'frames[1]'],
    ['third', 'window'],
  ] as const;

  test('are each marked, and rewritten without a change to the others', async () => {
    const page = await open(THREE_REPLIES);
    const before = await page.evaluate<string[]>(THREE_REPLIES.model);
    for (const [index, [id, view]] of PLACES.entries()) {
      const place = id === 'third' ? page.locator('#third') : page.frameLocator(`#${id}`).locator('body');
      await place.click();
      await expect.poll(() => marks(page, { view }), LOADED).toBe(1);
      await page.keyboard.press('F8');
      await card(page).getByRole('button', { name: 'Apply' }).click();
      await card(page).waitFor({ state: 'hidden' });
      const after = await page.evaluate<string[]>(THREE_REPLIES.model);
      expect(after.map((each) => !each.includes('always restart'))).toEqual(PLACES.map((_, at) => at === index));
      await page.keyboard.press('Control+z');
      await expect.poll(() => page.evaluate(THREE_REPLIES.model)).toEqual(before);
    }
    expect(harness().errors).toEqual([]);
  });
});
