import type { SiteAdapter } from './adapter.ts';
import { TABS } from './anywhere.ts';
import { NOT_OWN } from './not-own.ts';

/**
 * HubSpot's conversations inbox and help desk. Composer and messages from public code of 2024; that code doesn't tell the
 * customer's messages from the agents'. The help desk, hosts beside the first, and the tab of comments are guesses.
 */
export const hubspot: SiteAdapter = {
  id: 'hubspot',
  name: 'HubSpot',
  matches: [
    'https://app.hubspot.com/live-messages/*',
    'https://app.hubspot.com/help-desk/*',
    'https://app-eu1.hubspot.com/live-messages/*',
    'https://app-eu1.hubspot.com/help-desk/*',
    'https://app-na2.hubspot.com/live-messages/*',
    'https://app-na2.hubspot.com/help-desk/*',
  ],
  fingerprint: [],
  experimental: ['matches', 'audience', 'customer', 'send'],
  composer: ['div.ProseMirror'],
  scope: [],
  conversation: { from: 'path', after: '/inbox/' },
  audience: TABS,
  customer: {
    message: ['[data-test-id="primary-message-body-content"]'],
    text: [],
    item: '',
    time: '',
    leaveOut: [...NOT_OWN, '.hs_reply'],
  },
  send: { buttons: [], keys: [] },
  quotes: [],
  picker: [],
};
