import type { SiteAdapter } from './adapter.ts';
import { NOT_OWN } from './not-own.ts';

/** Buttons with a menu: the one that switches between reply and note is among them. */
const MODE = '[data-conversation-reply-composer] button[aria-haspopup]';

/**
 * Intercom's inbox. The composer from several public scripts, the thread from one of 2026, after Intercom had renamed what
 * it had: whose a message is only its side tells. How notes are told, and how a reply is sent, are guesses.
 */
export const intercom: SiteAdapter = {
  id: 'intercom',
  name: 'Intercom',
  matches: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  fingerprint: [],
  experimental: ['matches', 'audience', 'send'],
  composer: ['[data-conversation-reply-composer] .ProseMirror', '.embercom-prosemirror-composer-editor'],
  scope: [],
  conversation: { from: 'path', after: '/conversation/' },
  audience: [
    { inside: '.o__note', tells: 'internal' },
    { selector: 'a.o__selected[data-intercom-target="note-tab"]', tells: 'internal' },
    { selector: MODE, words: 'note', tells: 'internal' },
    { selector: MODE, words: 'reply', tells: 'public' },
    { tint: 'yellow', tells: 'internal' },
  ],
  customer: {
    message: ['[class*="group/content-part"]'],
    side: { is: 'left', of: '[data-testid="conversation-stream-scroll-container"]' },
    text: ['.interblocks-html'],
    item: '',
    time: 'time[datetime]',
    leaveOut: NOT_OWN,
  },
  send: { buttons: [], keys: ['ctrl+enter'] },
  quotes: [],
  picker: [],
};
