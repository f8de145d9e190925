import type { SiteAdapter } from './adapter.ts';
import { BY_LOOKS } from './by-looks.ts';

/** Crisp's inbox, a chat. Only its address is known from public code. */
export const crisp: SiteAdapter = {
  ...BY_LOOKS,
  id: 'crisp',
  name: 'Crisp',
  matches: ['https://app.crisp.chat/website/*'],
  conversation: { from: 'path', after: '/inbox/' },
  send: { buttons: [], keys: ['enter'] },
};
