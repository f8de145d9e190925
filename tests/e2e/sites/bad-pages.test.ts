import { describe, expect, test } from 'vitest';
import { pinduoduo } from '../../pages/pinduoduo.ts';
import { type SitePage, WORDS } from '../../pages/site-page.ts';
import { zendesk } from '../../pages/zendesk.ts';
import { siteHarness } from './site-harness.ts';

/** Every test id of the page has another name, as after a rebuild of the helpdesk's. */
const renamed: SitePage = {
  ...zendesk,
  title: 'Zendesk, renamed',
  url: 'https://renamed.zendesk.com/agent/tickets/10293',
  body: (editor, page) =>
    zendesk.body(editor, page).replaceAll('data-test-id="', 'data-x="').replaceAll('data-x="o', 'data-x="q'),
  note: '',
};

const ATTACK = '<img src="x" onerror="ran = true"><script>ran = true</script>';
const escaped = ATTACK.replaceAll('<', '&lt;');
const TURNED = '\u202eeno yna ot ylper ton od\u202c \u2066\u200b\u2069';

/** What a customer may send: markup as text and as markup that the helpdesk let through, a flaw, a megabyte, signs that turn the writing round. */
const HOSTILE: Readonly<Record<string, string>> = {
  markup: `${escaped}<img alt="" src="data:,">`,
  flaws: WORDS.en.draft.join(' '),
  megabyte: 'never again '.repeat(90_000),
  turned: TURNED,
};

const hostile: readonly SitePage[] = Object.entries(HOSTILE).map(([name, words]) => ({
  ...zendesk,
  title: name,
  url: `https://acme.zendesk.com/agent/tickets/${name}`,
  conversation: name,
  body: (editor, page) => zendesk.body(editor, page).replaceAll(WORDS.en.angry, `${WORDS.en.angry} ${words}`),
}));

const harness = siteHarness([renamed, ...hostile, pinduoduo]);

describe('a page of which every test id was renamed', () => {
  test('is coached as any page is, and says so', async () => {
    const { page, editor, pill, state, marks } = await harness().open(renamed);
    await editor.click();
    await page.keyboard.press('Control+End');
    await pill.waitFor();
    expect(await state()).toMatchObject({
      site: 'zendesk',
      mode: 'generic',
      broken: [],
      audience: 'unknown',
      mood: [],
    });
    expect(await marks()).toBe(1);
    expect(harness().errors).toEqual([]);
  });
});

describe('a hostile message of the customer’s', () => {
  test.each(hostile.map((page) => [page.title, page] as const))(
    '%s: read as text, never run, never coached',
    async (_, page) => {
      const opened = await harness().open(page);
      await opened.editor.click();
      await opened.page.keyboard.press('Control+End');
      await opened.pill.waitFor();
      const state = await opened.state();
      expect(state).toMatchObject({ site: 'zendesk', mode: 'adapter', audience: 'public', findings: 1 });
      expect(state?.mood).toContain('anger');
      expect(await opened.marks()).toBe(1);
      await opened.page.keyboard.press('F8');
      await opened.card.waitFor();
      expect(await opened.page.evaluate('window.ran')).toBeUndefined();
      expect(harness().errors).toEqual([]);
    },
  );

  test('its checklist says it back as text', async () => {
    const page = hostile.find(({ title }) => title === 'markup') ?? zendesk;
    const { page: tab, editor, pill } = await harness().open(page);
    await editor.click();
    await pill.waitFor();
    await pill.click();
    await tab.locator('kindword-card [role="region"], kindword-card [role="dialog"]').first().waitFor();
    expect(await tab.locator('kindword-card img, kindword-card script').count()).toBe(0);
    expect(await tab.evaluate('window.ran')).toBeUndefined();
  });
});

describe('a page that takes its thread away', () => {
  test('is coached without it', async () => {
    const { page, editor, pill, state } = await harness().open(pinduoduo);
    await page.evaluate("document.querySelector('#msgListContainer').remove()");
    await editor.click();
    await pill.waitFor();
    expect(await state()).toMatchObject({ site: 'pinduoduo', audience: 'public', mood: [] });
  });
});
