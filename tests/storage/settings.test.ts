import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  settings,
  withLanguageStyle,
  withSite,
  withSiteStyle,
  withStyle,
} from '../../lib/storage/settings.ts';

test('settings of the version before styles by site and language keep what they say', async () => {
  await fakeBrowser.storage.local.set({
    settings: { style: 'warm', language: 'en', sitesOff: ['a.zendesk.com'] },
    settings$: { v: 1 },
  });
  const added = { styleBySite: {}, styleByLanguage: {}, beforeSend: false };
  const kept = { ...added, style: 'warm', language: 'en', sitesOff: ['a.zendesk.com'] };
  expect(await settings.read()).toEqual(kept);
  expect(await fakeBrowser.storage.local.get()).toEqual({ settings: kept, settings$: { v: 2 } });
  await fakeBrowser.storage.local.clear();
});

test('settings start with the default style, the language of the browser and every site on', async () => {
  expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
});

test('a site is switched off once and on again', () => {
  const off = withSite(withSite(DEFAULT_SETTINGS, 'a.zendesk.com', false), 'a.zendesk.com', false);
  expect(off.sitesOff).toEqual(['a.zendesk.com']);
  expect(withSite(off, 'a.zendesk.com', true)).toEqual(DEFAULT_SETTINGS);
});

describe('a style', () => {
  test('for everything leaves those of sites and languages', () => {
    const set = withLanguageStyle(withSiteStyle(DEFAULT_SETTINGS, 'a.zendesk.com', 'direct'), 'zh', 'reserved');
    expect(withStyle(set, 'warm')).toEqual({
      ...DEFAULT_SETTINGS,
      style: 'warm',
      styleBySite: { 'a.zendesk.com': 'direct' },
      styleByLanguage: { zh: 'reserved' },
    });
  });

  test('of a site or a language is taken back, and the others stay', () => {
    const two = withSiteStyle(withSiteStyle(DEFAULT_SETTINGS, 'a.zendesk.com', 'direct'), 'b.zendesk.com', 'warm');
    expect(withSiteStyle(two, 'a.zendesk.com', undefined).styleBySite).toEqual({ 'b.zendesk.com': 'warm' });
    const one = withLanguageStyle(DEFAULT_SETTINGS, 'en', 'direct');
    expect(withLanguageStyle(one, 'en', undefined)).toEqual(DEFAULT_SETTINGS);
  });
});
