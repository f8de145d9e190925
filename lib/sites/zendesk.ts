import type { SiteAdapter } from './adapter.ts';

/** Zendesk Agent Workspace. Selectors from public code of 2023 to 2026; not run against a live account. */
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
  scope: ['[data-ticket-id]', 'main#main_panes > *'],
  conversation: { from: 'path', after: '/agent/tickets/' },
  audience: [
    {
      selector: '[data-test-id="omnichannel-channel-switcher-button"]',
      attribute: 'data-channel',
      equals: ['internal'],
      tells: 'internal',
    },
    { selector: '[data-test-id="omnichannel-channel-switcher-button"]', words: 'note', tells: 'internal' },
    {
      selector: '[data-test-id="omnichannel-channel-switcher-button"]',
      attribute: 'data-channel',
      equals: ['web', 'email', 'native_messaging', 'chat', 'api', 'whatsapp', 'facebook', 'sms'],
      tells: 'public',
    },
    { selector: '[data-test-id="omnichannel-channel-switcher-button"]', words: 'reply', tells: 'public' },
  ],
  customer: {
    message: ['[data-test-id="omni-log-item-message"][type="end-user"]'],
    text: ['[data-test-id="omni-log-message-content"]'],
    item: 'article[data-test-id="omni-log-comment-item"]',
    time: 'time[datetime]',
    leaveOut: ['.signature', 'blockquote', '.gmail_quote', 'button', 'time'],
  },
  send: {
    buttons: ['[data-test-id="omnichannel-omnicomposer-send-button"]', '[data-test-id="submit_button-button"]'],
    keys: [],
  },
  quotes: [],
  picker: [],
};
