import type { SiteAdapter } from './adapter.ts';
import { BY_LOOKS } from './by-looks.ts';

/** LiveAgent. Nothing but its address is known, and that not from code. */
export const liveAgent: SiteAdapter = {
  ...BY_LOOKS,
  id: 'live-agent',
  name: 'LiveAgent',
  matches: ['https://*.ladesk.com/agent/*'],
  experimental: ['matches', 'composer', 'audience', 'send'],
};
