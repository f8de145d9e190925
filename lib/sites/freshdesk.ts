import type { SiteAdapter } from './adapter.ts';

/** Freshdesk. Selectors from public code of 2020 to 2026; not run against a live account. */
export const freshdesk: SiteAdapter = {
  id: 'freshdesk',
  name: 'Freshdesk',
  matches: ['https://*.freshdesk.com/a/*'],
  fingerprint: [],
  experimental: [],
  composer: ['.fr-element.fr-view', '.redactor-editor'],
  scope: [],
  conversation: { from: 'path', after: '/a/tickets/' },
  audience: [
    { selector: '[data-test-id="submit"], .reply-btn', words: 'note', tells: 'internal' },
    { selector: '[data-test-id="submit"], .reply-btn', words: 'reply', tells: 'public' },
  ],
  customer: {
    message: [
      '[data-test-id="conversation-wrapper"].ticket-details__requestor',
      '.ticket-description',
      '.requestor-wrap',
    ],
    text: ['[data-test-conversation="conversation-text"]', '.text__content', '.text-content-wrapper'],
    item: '[data-test-id="conversation-wrapper"]',
    time: '[datetime]',
    leaveOut: ['.freshdesk_quote', 'blockquote', '.gmail_quote', '.signature', 'button', 'time'],
  },
  send: { buttons: ['[data-test-id="submit"]', '.reply-btn', '#send-and-set'], keys: [] },
  quotes: [],
  picker: [],
};
