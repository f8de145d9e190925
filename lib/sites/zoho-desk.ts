import type { SiteAdapter } from './adapter.ts';
import { TABS } from './anywhere.ts';

/**
 * Zoho Desk. The frame of its own editor from the product's code and from public scripts, for replies and comments alike;
 * the tabs, and the hosts beyond com, eu, in and com.au, are guesses.
 */
export const zohoDesk: SiteAdapter = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  matches: ['com', 'eu', 'in', 'com.au', 'jp', 'ca', 'sa', 'uk'].map((end) => `https://desk.zoho.${end}/agent/*`),
  fingerprint: [],
  experimental: ['matches', 'audience', 'send'],
  composer: ['iframe.KB_Editor_iframe'],
  scope: [],
  conversation: { from: 'hash', after: '/dv/' },
  audience: TABS,
  customer: undefined,
  send: { buttons: [], keys: [] },
  quotes: [],
  picker: [],
};
