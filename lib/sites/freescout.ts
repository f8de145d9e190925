import type { SiteAdapter } from './adapter.ts';
import { NOT_OWN } from './not-own.ts';

/** FreeScout, self-hosted. From its source and its own script; the button from general knowledge. */
export const freescout: SiteAdapter = {
  id: 'freescout',
  name: 'FreeScout',
  matches: [],
  fingerprint: ['.conv-reply-block', '#conv-layout-main'],
  experimental: ['send'],
  composer: ['.conv-reply-block .note-editable', '.conv-reply-block textarea#body'],
  scope: [],
  conversation: { from: 'path', after: '/conversation/' },
  audience: [
    { inside: '.conv-note-block', tells: 'internal' },
    // Empty but for a note.
    {
      selector: '.conv-reply-block input[name="is_note"][value]:not([value=""]):not([value="0"])',
      tells: 'internal',
    },
    { inside: '.conv-reply-block', tells: 'public' },
  ],
  customer: {
    message: ['.thread-type-customer'],
    newest: 'first',
    text: ['.thread-body'],
    item: '',
    time: '',
    leaveOut: [...NOT_OWN, '.thread-attachments', '.alert'],
  },
  send: { buttons: ['.btn-reply-submit'], keys: [] },
  quotes: [],
  picker: [],
};
