import type { SiteAdapter } from './adapter.ts';
import { ANYWHERE } from './anywhere.ts';

/** Udesk, chats and tickets. Only its address is known from public code. */
export const udesk: SiteAdapter = {
  id: 'udesk',
  name: 'Udesk',
  matches: ['https://*.udesk.cn/entry/*'],
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
