import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../structure/source-files.ts';

const HOSTS = ['https://*.zendesk.com/*', 'https://*.freshdesk.com/*'];

interface Manifest {
  readonly icons: Readonly<Record<string, string>>;
  readonly default_locale: string;
  readonly [key: string]: unknown;
}

function manifestOf(build: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, '.output', build, 'manifest.json'), 'utf8')) as Manifest;
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const manifest = manifestOf(build);

  test('asks for two helpdesks, storage, scripting and the tab that the popup is opened over; any other site only when it is turned on', () => {
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(Object.keys(manifest).filter((key) => /optional_permissions|web_accessible|externally/.test(key))).toEqual(
      [],
    );
  });

  test('has its icons and its name in both languages', () => {
    const files = [
      ...Object.values(manifest.icons),
      ...['en', 'zh_CN'].map((locale) => `_locales/${locale}/messages.json`),
    ];
    expect(files.filter((file) => !existsSync(join(ROOT, '.output', build, file)))).toEqual([]);
    expect(manifest.default_locale).toBe('en');
  });
});

test('each browser is told the oldest version that can show the marks', () => {
  expect(manifestOf('chrome-mv3').minimum_chrome_version).toBe('128');
  expect(manifestOf('firefox-mv3').browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
  });
});
