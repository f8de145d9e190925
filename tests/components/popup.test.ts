import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { pageLine } from '../../components/popup/page-line.ts';
import { readStyles } from '../../lib/cli/styles.ts';
import { dictionary } from '../../lib/i18n/dictionary.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { LANGUAGES, localized } from '../../lib/i18n/language.ts';
import type { PageState } from '../../lib/messages.ts';
import { withPages } from './browser.ts';

type Shown = Omit<
  PopupProps,
  'onSwitch' | 'onAllow' | 'onReport' | 'onStyle' | 'onSiteStyle' | 'onLanguageStyle' | 'onBeforeSend' | 'onOpen'
>;

const pages = withPages('popup-page.tsx');

const reply: PageState = {
  site: 'zendesk',
  conversation: '10293',
  audience: 'public',
  mode: 'adapter',
  broken: [],
  findings: 3,
  mood: [],
  style: 'warm',
};

/** Kindword's own styles as the popup offers them. */
const optionsIn = (language: Language): Shown['styles'] =>
  readStyles().map(({ id, name, meaning }) => ({
    id,
    name: localized(name, language).text,
    line: localized(meaning, language).text,
  }));

const props = (language: Language): Shown => ({
  language,
  site: { host: 'northline.zendesk.com', allowed: true, on: true },
  page: reply,
  style: 'warm',
  styles: optionsIn(language),
  languages: {},
  beforeSend: false,
  today: { shown: 12, applied: 1 },
  links: ['options', 'privacy'],
});

async function open(given: Shown): Promise<Page> {
  const page = await pages.open('<body></body>');
  await page.setViewportSize({ width: 340, height: 600 });
  await page.evaluate((given) => (globalThis as never as { showPopup(given: Shown): void }).showPopup(given), given);
  return page;
}

const heard = (page: Page) => page.evaluate(() => (globalThis as never as { heard: unknown[] }).heard);

describe('the popup', () => {
  test.each(LANGUAGES)('fits 340 px without scrolling, in %s', async (language) => {
    const page = await open(props(language));
    const size = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.querySelector('.popup')?.clientHeight ?? 0,
    ]);
    expect(size[0]).toBe(340);
    expect(size[1]).toBeLessThan(400);
  });

  test('the switch, the styles and the links are worked by keyboard', async () => {
    const page = await open(props('en'));
    await page.getByRole('switch', { name: 'Kindword on northline.zendesk.com' }).press('Space');
    await page.getByRole('radio', { name: 'Warm', checked: true }).press('ArrowRight');
    await page.getByRole('button', { name: 'Options' }).press('Enter');
    expect(await heard(page)).toEqual([
      ['switch', false],
      ['style', 'direct'],
      ['open', 'options'],
    ]);
  });

  test('the chosen style is described by its line', async () => {
    const page = await open(props('zh-CN'));
    await expect(page.locator('#style-line').textContent()).resolves.toBe('说出心情，多用“我们”，语气轻松。');
    expect(await page.getByRole('radio', { checked: true }).getAttribute('aria-describedby')).toBe('style-line');
  });

  test('a style for the site or a language is folded away until there is one', async () => {
    const page = await open(props('en'));
    expect(await page.getByLabel('On this site').isVisible()).toBe(false);
    await page.getByText('By site or language').click();
    await page.getByLabel('On this site').selectOption('direct');
    await page.getByLabel('Customer writes Chinese').selectOption({ label: 'Reserved' });
    const chosen = await open({
      ...props('en'),
      site: { host: 'northline.zendesk.com', allowed: true, on: true, style: 'direct' },
      languages: { zh: 'reserved' },
    });
    expect(await chosen.getByLabel('On this site').inputValue()).toBe('direct');
    expect(await chosen.getByLabel('Customer writes Chinese').inputValue()).toBe('reserved');
    await chosen.getByLabel('Customer writes Chinese').selectOption('The usual');
    expect([...(await heard(page)), ...(await heard(chosen))]).toEqual([
      ['site style', 'direct'],
      ['language style', 'zh', 'reserved'],
      ['language style', 'zh', undefined],
    ]);
  });

  test.each(LANGUAGES)('unfolded and with six styles it still fits without scrolling, in %s', async (language) => {
    const [first] = props(language).styles;
    const more = ['one', 'two'].map((id) => ({
      line: first!.line,
      id,
      name: language === 'en' ? 'Concierge line' : '管家服务',
    }));
    const page = await open({
      ...props(language),
      site: { host: 'northline.zendesk.com', allowed: true, on: true, style: 'direct' },
      page: { ...reply, style: 'direct' },
      styles: [...props(language).styles, ...more],
    });
    const sizes = await page.evaluate(() => {
      const inner = [...document.querySelectorAll('.popup *')].map((part) => part.getBoundingClientRect().right);
      const names = [...document.querySelectorAll('.segments label')].map(
        (part) => part.scrollWidth - part.clientWidth,
      );
      return { right: Math.max(...inner), cut: Math.max(...names), height: document.documentElement.scrollHeight };
    });
    expect(sizes.right).toBeLessThanOrEqual(340);
    expect(sizes.cut).toBeLessThanOrEqual(0);
    expect(sizes.height).toBeLessThanOrEqual(600);
  });

  test.each([
    ['another than the usual', 'direct', ['For this reply: Direct.']],
    ['the usual', 'warm', []],
    ['not known yet', '', []],
  ])('names the style of the reply where it is %s', async (_, style, lines) => {
    const page = await open({ ...props('en'), page: { ...reply, style } });
    expect(await page.locator('.style-here').allInnerTexts()).toEqual(lines);
  });

  test('figures come with their meaning; an empty day is one calm line', async () => {
    const page = await open(props('en'));
    expect(await page.locator('.figure').allInnerTexts()).toEqual(['12\nfindings shown today', '1\nrewrite applied']);
    const calm = await open({ ...props('en'), today: { shown: 0, applied: 0 } });
    expect(await calm.locator('.today').innerText()).toContain('Nothing to mention so far today.');
  });

  test('on a page it can’t read there is no switch', async () => {
    const { site, page: state, ...rest } = props('en');
    const page = await open(rest);
    expect(await page.getByRole('switch').count()).toBe(0);
    expect(await page.locator('.page-line').innerText()).toBe('Kindword doesn’t read this page.');
  });
});

describe('on a page that Kindword isn’t on', () => {
  test.each(LANGUAGES)('the popup offers to turn it on for this host, in %s', async (language) => {
    const { page: _, ...rest } = props(language);
    const page = await open({
      ...rest,
      site: { host: 'desk.example', allowed: false, on: true },
    });
    expect(await page.getByRole('switch').count()).toBe(0);
    await page.locator('.offer .button').click();
    expect(await heard(page)).toEqual([['allow']]);
  });
});

describe('where no adapter finds the reply', () => {
  test.each(LANGUAGES)('the popup says generic mode, and copies a report, in %s', async (language) => {
    const page = await open({ ...props(language), page: { ...reply, mode: 'generic' } });
    await page.locator('.generic .link').click();
    expect(await heard(page)).toEqual([['report']]);
    expect(await page.locator('.generic .link').innerText()).toBe(dictionary(language).popup.reportCopied);
  });
});

describe('the line on this page', () => {
  const on = { host: 'a.zendesk.com', allowed: true, on: true };
  test.each([
    ['no site', undefined, undefined, 'Kindword doesn’t read this page.'],
    ['not allowed', { ...on, allowed: false }, undefined, 'Kindword isn’t on this page yet.'],
    ['switched off', { ...on, on: false }, reply, 'Off here: nothing on this site is read.'],
    ['no composer', on, undefined, 'No reply open on this page.'],
    ['an internal note', on, { ...reply, audience: 'internal' as const }, 'Internal note: left alone.'],
    ['a public reply', on, reply, 'Your public reply to #10293: 3 findings.'],
    [
      'unknown audience, clean',
      on,
      { ...reply, audience: 'unknown' as const, findings: 0 },
      'Your reply to #10293: nothing to mention.',
    ],
    [
      'a named conversation',
      on,
      { ...reply, conversation: 'CASE-7', findings: 1 },
      'Your public reply to CASE-7: 1 finding.',
    ],
  ])('%s', (_, site, page, line) => {
    expect(pageLine(site, page, dictionary('en'))).toBe(line);
  });

  test('in Chinese', () => {
    expect(pageLine(on, reply, dictionary('zh-CN'))).toBe('给 #10293 的回复（客户可见）：3 处提示。');
  });
});
