import type { SiteAdapter } from './adapter.ts';
import { ANYWHERE } from './anywhere.ts';

/** 美洽, a chat. Only its address is known from public code. */
export const meiqia: SiteAdapter = {
  id: 'meiqia',
  name: '美洽',
  matches: ['https://app.meiqia.com/*'],
  fingerprint: [],
  experimental: ['composer', 'audience', 'send'],
  composer: [],
  scope: [],
  conversation: undefined,
  audience: ANYWHERE,
  customer: undefined,
  send: { buttons: [], keys: ['enter'] },
  quotes: [],
  picker: [],
};
