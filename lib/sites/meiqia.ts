import type { SiteAdapter } from './adapter.ts';
import { BY_LOOKS } from './by-looks.ts';

/** 美洽, a chat. Only its address is known from public code. */
export const meiqia: SiteAdapter = {
  ...BY_LOOKS,
  id: 'meiqia',
  name: '美洽',
  matches: ['https://app.meiqia.com/*'],
  send: { buttons: [], keys: ['enter'] },
};
