import type { SiteAdapter } from './adapter.ts';
import { ANYWHERE } from './anywhere.ts';

/** tawk.to's dashboard, a chat. Composer and Send from several public scripts, the latest of April 2026; notes are a guess. */
export const tawk: SiteAdapter = {
  id: 'tawk',
  name: 'tawk.to',
  matches: ['https://dashboard.tawk.to/*'],
  fingerprint: [],
  experimental: ['audience'],
  composer: ['div.tawk-message-input'],
  scope: [],
  conversation: undefined,
  audience: ANYWHERE,
  customer: undefined,
  send: { buttons: ['.tawk-message-send'], keys: ['enter'] },
  quotes: [],
  picker: [],
};
