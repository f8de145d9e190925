import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { publicFiles } from './lib/cli/public-files.ts';
import { DEFAULT_LOCALE } from './lib/i18n/manifest-texts.ts';

/** Public half of a key pair whose private half was thrown away: it only fixes the extension's id for policies and tests. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2jTduYvmkmR268IlDsc1QQ5tBcpEJWPQYu1PaUIYbDvrzVe2ZaJD5kEaCrV9NwEYelhT9QoWu4CQ14W14tXMmrWY/9l20shdzDFv3zvcf/vC8PJQRxNniivaUxZCGefdE2wQtUSiU1cJI46jJLQXLwUPbYbEAb0AmA8DktP2EerVieRiJiDQtmekAFrTklQQc+7EPCUGh+LC3Fu9qXfrGH0oCxu+kphzDnjvEaA1yZmliU7SUOFOsBunskv80yPF/Qpof1BIlZZhMs3Rck6n59gxOJcKBB68/XQjpQQ5BqCTTtYEXM2JktnzAXo0t7mDbomiEcCJHJU7hEZP/xpFtwIDAQAB';

const ICONS = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${size}.png`]));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: DEFAULT_LOCALE,
    icons: ICONS,
    action: { default_icon: ICONS, default_title: '__MSG_name__' },
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    host_permissions: ['https://*.zendesk.com/*', 'https://*.freshdesk.com/*'],
    ...(browser === 'firefox' ? { browser_specific_settings: FIREFOX } : { key: KEY, minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...publicFiles());
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => IN_TABS.includes(type))) return;
      const counted = entrypoints.every(({ name }) => name !== 'card');
      Object.assign(config, mergeConfig(config, counted ? mergeConfig(LIGHT, SMALL) : LIGHT));
    },
  },
});

/** Scripts that run in a helpdesk's page, where every byte is loaded with each tab. */
const IN_TABS = ['content-script', 'unlisted-script'];

/**
 * What stands in for heavier parts there. The browsers we support give promises themselves, so the door to their API
 * needs no polyfill; and WXT's context would put an event on the page that any script of it can hear and send.
 */
const LIGHT = {
  plugins: [
    {
      name: 'kindword:no-logger',
      // WXT's wrapper would log what goes wrong at the start, but says nothing in production: only its code is loaded.
      transform: (code: string, id: string) =>
        /virtual:wxt-.*-entrypoint/.test(id) ? code.replace(/logger\.error\(.*\);/g, '') : undefined,
    },
  ],
  resolve: {
    alias: {
      'wxt/browser': '@wxt-dev/browser',
      'wxt/utils/content-script-context': `${import.meta.dirname}/lib/script-context.ts`,
    },
  },
};

/** A twentieth less than by the build's own means, in ten times the time: for the scripts that are counted by the byte. */
const SMALL = {
  build: {
    minify: 'terser' as const,
    terserOptions: { ecma: 2020 as const, compress: { passes: 3, unsafe_arrows: true } },
  },
};

/** CSS highlights came with Firefox 140, as did the data collection statement on the desktop; Android's with 142. */
const FIREFOX = {
  gecko: {
    id: 'kindword@kindword.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  },
  gecko_android: { strict_min_version: '142.0' },
};
