import { describe, expect, test } from 'vitest';
import { type SitePage, WORDS } from '../../pages/site-page.ts';
import { fieldIn, type OpenSite, type SiteHarness, siteHarness } from './site-harness.ts';

/** The first finding brings scripts and tables, which may take long on a busy machine. */
const LOADED = { timeout: 15_000 };

/** Holds the extension to every page: found, read, silent in notes, rewritten, and sent as rewritten. */
export function siteRows(pages: readonly SitePage[]): void {
  const harness = siteHarness(pages);
  describe.each(pages.map((page) => [page.title, page] as const))('%s', (_, page) => rowsOf(page, harness));
}

function rowsOf(page: SitePage, harness: () => SiteHarness): void {
  test(`the reply is found, ${page.mode === 'adapter' ? 'by what is known of the helpdesk' : 'as on any page'}, and marked`, async () => {
    const opened = await harness().open(page);
    await enter(opened);
    const { site, mode, audience, conversation, reads } = page;
    const state = await opened.state();
    expect(state).toMatchObject({ site, mode, audience, broken: [] });
    expect(state?.conversation).toBe(conversation);
    expect(await opened.marks()).toBe(1);
    if (reads) expect(state?.mood).toContain('anger');
    expect(state?.mood).not.toContain('thanks');
    expect(harness().errors).toEqual([]);
  });

  test('a rewrite is applied, and what is sent has it', async () => {
    const opened = await harness().open(page);
    await enter(opened);
    const before = await opened.model();
    await rewrite(opened);
    const after = await opened.model();
    const { draft, found } = WORDS[page.language];
    expect(before).toContain(found);
    expect(after).not.toContain(found);
    for (const words of [draft[0], draft.at(-1)]) expect(after).toContain(words);
    if (page.below) expect(after).toContain('Why do you never restart the router yourself?');
    expect(await opened.sent()).toEqual([]);
    await send(opened, page);
    await expect.poll(() => opened.sent()).toEqual([after]);
    expect(harness().errors).toEqual([]);
  });

  if (page.note ?? page.noteEditor) {
    test('an internal note is silent', async () => {
      const opened = await harness().open(page);
      await enter(opened);
      await goToNote(opened, page);
      await opened.page.keyboard.type(' So?');
      await expect.poll(async () => (await opened.state())?.audience).toBe('internal');
      await expect.poll(() => opened.marks()).toBe(page.noteEditor ? 1 : 0);
      expect(await opened.pill.count()).toBe(page.noteEditor ? 1 : 0);
      expect((await opened.state())?.findings).toBe(0);
      expect(harness().errors).toEqual([]);
    });
  }
}

/** The caret at the end of the draft, once its finding is marked. */
async function enter({ page, editor, pill }: OpenSite): Promise<void> {
  await editor.click();
  await page.keyboard.press('Control+End');
  await pill.waitFor(LOADED);
}

async function rewrite({ page, card }: OpenSite): Promise<void> {
  await page.keyboard.press('F8');
  await card.waitFor();
  await page.keyboard.press('Enter');
  await card.waitFor({ state: 'hidden' });
}

async function goToNote({ page, editor }: OpenSite, { note, noteEditor }: SitePage): Promise<void> {
  if (note) await page.locator(note).click();
  const field = noteEditor ? fieldIn(page, noteEditor) : editor;
  await field.click();
  if (noteEditor) await page.keyboard.type('Why do you always restart the router?');
}

async function send({ page }: OpenSite, { send: how }: SitePage): Promise<void> {
  if (how === 'Enter') await page.keyboard.press('Enter');
  else await page.locator(how).click();
}
