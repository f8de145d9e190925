import type { SiteAdapter } from './adapter.ts';

/** Request Tracker 5, self-hosted. Measured on the product itself, with CKEditor 4 and as plain text: `tests/real/`. */
export const requestTracker: SiteAdapter = {
  id: 'request-tracker',
  name: 'Request Tracker',
  matches: [],
  fingerprint: ['form[name="TicketUpdate"] select[name="UpdateType"]'],
  experimental: [],
  composer: ['iframe.cke_wysiwyg_frame', 'textarea#UpdateContent'],
  scope: [],
  conversation: { from: 'query', name: 'id' },
  audience: [
    { selector: 'select[name="UpdateType"]', value: ['private'], tells: 'internal' },
    { selector: 'select[name="UpdateType"]', value: ['response'], tells: 'public' },
  ],
  // The page with the reply box shows the thread only where its settings say so.
  customer: {
    message: ['.transaction.Ticket-transaction.message'],
    text: ['.messagebody'],
    item: '',
    time: '.date [title], .date',
    leaveOut: ['.message-stanza-folder', 'blockquote', '.downloadattachment'],
  },
  send: { buttons: ['input[name="SubmitTicket"]'], keys: [] },
  quotes: ['blockquote.gmail_quote', '.message-stanza'],
  picker: [],
};
