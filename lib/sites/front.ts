import type { SiteAdapter } from './adapter.ts';
import { ANYWHERE } from './anywhere.ts';

/** Front. Only its address is known from public code: composers are found, and notes told, as on any page. */
export const front: SiteAdapter = {
  id: 'front',
  name: 'Front',
  matches: ['https://app.frontapp.com/*'],
  fingerprint: [],
  experimental: ['composer', 'audience', 'send'],
  composer: [],
  scope: [],
  conversation: { from: 'path', after: '/open/' },
  audience: ANYWHERE,
  customer: undefined,
  send: { buttons: [], keys: [] },
  quotes: [],
  picker: [],
};
