import type { SiteAdapter } from './adapter.ts';
import { NOT_OWN } from './not-own.ts';

const SUBMIT = '[data-test-id="submit"], .reply-btn';

/**
 * Freshdesk, and Freshservice and the suite's own hosts, which are built alike. From public scripts of 2020 to 2026, not run
 * against a live account; that the button tells notes from replies is a guess, as are the hosts beside freshdesk.com.
 * The row of recipients tells nothing: a note has one too, of whom to notify.
 */
export const freshdesk: SiteAdapter = {
  id: 'freshdesk',
  name: 'Freshdesk',
  matches: ['https://*.freshdesk.com/a/*', 'https://*.freshservice.com/a/*', 'https://*.myfreshworks.com/*'],
  // Under a customer's own domain.
  fingerprint: ['[data-test-id="ticket-action-reply"]', '[data-test-id="conversation-wrapper"], .ticket-description'],
  experimental: ['matches', 'audience'],
  // The placeholder of the same test id is a button until it is pressed.
  composer: ['.fr-element.fr-view', '.redactor-editor'],
  scope: [],
  conversation: { from: 'path', after: '/tickets/' },
  audience: [
    { selector: SUBMIT, words: 'note', tells: 'internal' },
    { selector: SUBMIT, words: 'reply', tells: 'public' },
  ],
  customer: {
    // Its look doesn't tell a private note: answers of people outside, and mails sent again, have the same.
    message: [
      '[data-test-id="conversation-wrapper"].ticket-details__requestor',
      '.ticket-description',
      '.requestor-wrap',
    ],
    text: ['[data-test-conversation="conversation-text"]', '.text__content', '.text-content-wrapper'],
    item: '[data-test-id="conversation-wrapper"]',
    time: '[datetime]',
    leaveOut: [...NOT_OWN, '.freshdesk_quote'],
  },
  send: { buttons: ['[data-test-id="submit"]', '.reply-btn', '#send-and-set'], keys: [] },
  quotes: ['.freshdesk_quote', '.freshdesk_auto_sign', '.fd-signature'],
  picker: [],
};
