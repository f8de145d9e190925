import type { SiteAdapter } from './adapter.ts';
import { NOT_OWN } from './not-own.ts';

/** Chatwoot, self-hosted or not. From its source of 2025 and 2026; that the send button is of that type isn't seen there. */
export const chatwoot: SiteAdapter = {
  id: 'chatwoot',
  name: 'Chatwoot',
  matches: [],
  fingerprint: ['.reply-box', '.message-bubble-container, .conversation-panel'],
  experimental: ['send'],
  composer: ['.reply-box .ProseMirror', '.reply-box textarea'],
  scope: [],
  conversation: { from: 'path', after: '/conversations/' },
  audience: [
    { inside: '.reply-box.is-private', tells: 'internal' },
    { inside: '.reply-box', tells: 'public' },
  ],
  customer: {
    message: ['.message-bubble-container .left-bubble'],
    text: ['.prose:not(.line-clamp-2)'],
    item: '',
    time: '',
    leaveOut: NOT_OWN,
  },
  send: { buttons: ['.reply-box [type="submit"]'], keys: ['ctrl+enter'] },
  quotes: [],
  picker: [],
};
