import type { SiteAdapter } from './adapter.ts';
import { BY_LOOKS } from './by-looks.ts';

/** Udesk, chats and tickets. Only its address is known from public code. */
export const udesk: SiteAdapter = {
  ...BY_LOOKS,
  id: 'udesk',
  name: 'Udesk',
  matches: ['https://*.udesk.cn/entry/*'],
  send: { buttons: [], keys: ['enter'] },
};
