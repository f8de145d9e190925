import type { SiteAdapter } from './adapter.ts';
import { BY_LOOKS } from './by-looks.ts';

/** Front. Only its address is known from public code: composers are found, and notes told, as on any page. */
export const front: SiteAdapter = {
  ...BY_LOOKS,
  id: 'front',
  name: 'Front',
  matches: ['https://app.frontapp.com/*'],
  conversation: { from: 'path', after: '/open/' },
};
