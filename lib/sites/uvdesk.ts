import type { SiteAdapter } from './adapter.ts';

/** UVdesk, self-hosted. Tabs and editors from its source; the button is a guess, and whose a message is isn't known. */
export const uvdesk: SiteAdapter = {
  id: 'uvdesk',
  name: 'UVdesk',
  matches: [],
  fingerprint: ['.uv-tab-view#reply', '.uv-ticket-main'],
  experimental: ['send'],
  composer: ['.uv-tab-view iframe[id$="-area_ifr"]', '.uv-tab-view textarea[id$="-area"]'],
  scope: [],
  conversation: { from: 'path', after: '/ticket/view/' },
  audience: [
    { inside: '.uv-tab-view#note', tells: 'internal' },
    { inside: '.uv-tab-view#reply, .uv-tab-view#forward', tells: 'public' },
  ],
  customer: undefined,
  send: { buttons: ['.uv-tab-view-active [type="submit"]'], keys: [] },
  quotes: [],
  picker: [],
};
