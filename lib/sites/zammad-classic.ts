import type { SiteAdapter } from './adapter.ts';
import { NOT_OWN } from './not-own.ts';

/** Zammad's interface of today, self-hosted or not. From its source and its own tests; that the button is the right one, from the tests alone. */
export const zammadClassic: SiteAdapter = {
  id: 'zammad-classic',
  name: 'Zammad',
  matches: [],
  fingerprint: ['form.article-add .articleNewEdit-body'],
  experimental: [],
  composer: ['form.article-add .articleNewEdit-body'],
  // Tickets in the taskbar stay in the page.
  scope: ['.content.active', '.content'],
  conversation: { from: 'hash', after: 'ticket/zoom/' },
  audience: [
    { inside: 'form.article-add.is-internal', tells: 'internal' },
    { inside: 'form.article-add.is-public', tells: 'public' },
  ],
  customer: {
    message: ['.ticket-article-item.customer'],
    text: ['.richtext-content'],
    item: '',
    time: 'time[datetime]',
    leaveOut: [...NOT_OWN, '.js-signatureMarker'],
  },
  send: { buttons: ['.js-submit'], keys: [] },
  quotes: ['[data-signature="true"]', 'blockquote[type="cite"]'],
  picker: [],
};
