import type { SiteAdapter } from './adapter.ts';
import { ANYWHERE } from './anywhere.ts';

/** Crisp's inbox, a chat. Only its address is known from public code. */
export const crisp: SiteAdapter = {
  id: 'crisp',
  name: 'Crisp',
  matches: ['https://app.crisp.chat/website/*'],
  fingerprint: [],
  experimental: ['composer', 'audience', 'send'],
  composer: [],
  scope: [],
  conversation: { from: 'path', after: '/inbox/' },
  audience: ANYWHERE,
  customer: undefined,
  send: { buttons: [], keys: ['enter'] },
  quotes: [],
  picker: [],
};
