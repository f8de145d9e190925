import type { SiteAdapter } from './adapter.ts';
import { NOT_OWN } from './not-own.ts';

/** osTicket, self-hosted. All of it from its source. */
export const osticket: SiteAdapter = {
  id: 'osticket',
  name: 'osTicket',
  matches: [],
  fingerprint: ['form#reply textarea#response', 'form#note textarea#internal_note'],
  experimental: [],
  composer: [
    'form#reply .redactor-in',
    'form#reply textarea#response',
    'form#note .redactor-in',
    'form#note textarea#internal_note',
  ],
  scope: [],
  conversation: { from: 'query', name: 'id' },
  audience: [
    { inside: 'form#note', tells: 'internal' },
    { inside: 'form#reply', tells: 'public' },
  ],
  customer: {
    message: ['.thread-entry.message'],
    text: ['.thread-body'],
    item: '',
    time: 'time[datetime]',
    leaveOut: [...NOT_OWN, '.attachments'],
  },
  send: { buttons: ['form#reply input[type="submit"].save'], keys: [] },
  quotes: [],
  picker: [],
};
