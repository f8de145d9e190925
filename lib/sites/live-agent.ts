import type { SiteAdapter } from './adapter.ts';
import { ANYWHERE } from './anywhere.ts';

/** LiveAgent. Nothing but its address is known, and that not from code. */
export const liveAgent: SiteAdapter = {
  id: 'live-agent',
  name: 'LiveAgent',
  matches: ['https://*.ladesk.com/agent/*'],
  fingerprint: [],
  experimental: ['matches', 'composer', 'audience', 'send'],
  composer: [],
  scope: [],
  conversation: undefined,
  audience: ANYWHERE,
  customer: undefined,
  send: { buttons: [], keys: [] },
  quotes: [],
  picker: [],
};
