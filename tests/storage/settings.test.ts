import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, settings, withSite } from '../../lib/storage/settings.ts';

test('settings start with the default style, the language of the browser and every site on', async () => {
  expect(await settings.read()).toEqual({ style: 'default', language: 'auto', sitesOff: [], beforeSend: false });
});

test('a site is switched off once and on again', () => {
  const off = withSite(withSite(DEFAULT_SETTINGS, 'a.zendesk.com', false), 'a.zendesk.com', false);
  expect(off.sitesOff).toEqual(['a.zendesk.com']);
  expect(withSite(off, 'a.zendesk.com', true)).toEqual(DEFAULT_SETTINGS);
});
