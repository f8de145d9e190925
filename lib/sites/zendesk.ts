import type { SiteAdapter } from './adapter.ts';
import { NOT_OWN } from './not-own.ts';

const CHANNEL = '[data-test-id="omnichannel-channel-switcher-button"]';

/**
 * Zendesk Agent Workspace, tickets and messaging. From public scripts and tests of 2023 to 2026, most of it in several of
 * them; not run against a live account. The channels beside `internal` are guesses.
 */
export const zendesk: SiteAdapter = {
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/agent/*'],
  fingerprint: [],
  experimental: [],
  composer: [
    '[data-test-id^="omnicomposer-"]',
    '.zendesk-editor--rich-text-container [contenteditable="true"]',
    '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"]',
  ],
  // Every open ticket stays alive in the page, each in a pane of its own.
  scope: ['[data-ticket-id]', '[data-side-conversations-anchor-id]', 'main#main_panes > *'],
  conversation: { from: 'path', after: '/agent/tickets/' },
  audience: [
    { selector: CHANNEL, attribute: 'data-channel', equals: ['internal'], tells: 'internal' },
    { selector: CHANNEL, words: 'note', tells: 'internal' },
    {
      selector: CHANNEL,
      attribute: 'data-channel',
      equals: ['web', 'email', 'native_messaging', 'chat', 'api', 'whatsapp', 'facebook', 'sms'],
      tells: 'public',
    },
    { selector: CHANNEL, words: 'reply', tells: 'public' },
  ],
  customer: {
    message: ['[data-test-id="omni-log-item-message"][type="end-user"]'],
    text: ['[data-test-id="omni-log-message-content"]'],
    item: 'article[data-test-id="omni-log-comment-item"]',
    time: 'time[datetime]',
    leaveOut: [...NOT_OWN, '.zd_quote'],
  },
  send: {
    buttons: ['[data-test-id="omnichannel-omnicomposer-send-button"]', '[data-test-id="submit_button-button"]'],
    keys: ['ctrl+alt+s', 'ctrl+alt+o', 'ctrl+alt+p', 'ctrl+alt+u'],
  },
  quotes: ['.zd_quote', '.signature'],
  picker: ['[data-test-id="ticket-footer-macro-menu"] > *'],
};
