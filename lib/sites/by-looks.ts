import type { SiteAdapter } from './adapter.ts';
import { ANYWHERE } from './anywhere.ts';

/** A helpdesk of which only the address is known: its reply box and notes are told as on any page. */
export const BY_LOOKS: Omit<SiteAdapter, 'id' | 'name' | 'matches'> = {
  fingerprint: [],
  experimental: ['composer', 'audience', 'send'],
  composer: [],
  scope: [],
  conversation: undefined,
  audience: ANYWHERE,
  customer: undefined,
  send: { buttons: [], keys: [] },
  quotes: [],
  picker: [],
};
