import type { SiteAdapter } from './adapter.ts';
import { NOT_OWN } from './not-own.ts';

const CHOICE = '#ticketArticleReplyForm [role="listbox"], #ticketArticleReplyForm [role="combobox"]';

/** Zammad's new interface for the desktop. Form and thread from its source of 2024 to 2026; how its field for the visibility looks is a guess, as is the button. */
export const zammadDesktop: SiteAdapter = {
  id: 'zammad-desktop',
  name: 'Zammad (new)',
  matches: [],
  fingerprint: ['#ticketArticleReplyForm'],
  experimental: ['audience', 'send'],
  composer: ['#ticketArticleReplyForm .ProseMirror'],
  scope: [],
  conversation: { from: 'path', after: '/tickets/' },
  audience: [
    { inside: '.bg-stripes, .border-stripes', tells: 'internal' },
    { selector: CHOICE, words: 'note', tells: 'internal' },
    { selector: CHOICE, words: 'reply', tells: 'public' },
  ],
  customer: {
    message: ['.Content--customer'],
    text: ['.inner-article-body'],
    item: '',
    time: 'time[datetime]',
    leaveOut: [...NOT_OWN, '.js-signatureMarker'],
  },
  send: { buttons: [], keys: [] },
  quotes: ['[data-signature="true"]', 'blockquote[type="cite"]'],
  picker: [],
};
