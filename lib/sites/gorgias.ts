import type { SiteAdapter } from './adapter.ts';
import { NOT_OWN } from './not-own.ts';

/** What opens a list in the reply's form: the channel is among it. */
const CHANNEL =
  'form#ticket-reply-editor [aria-haspopup], form#ticket-reply-editor [role="combobox"], form#ticket-reply-editor select';

/**
 * Gorgias. The form and its Draft.js from the product's own code of ten years, the thread from one public script of 2025.
 * How the channel is named, and the button, are guesses.
 */
export const gorgias: SiteAdapter = {
  id: 'gorgias',
  name: 'Gorgias',
  matches: ['https://*.gorgias.com/app/*'],
  fingerprint: [],
  experimental: ['audience', 'customer', 'send'],
  composer: ['form#ticket-reply-editor .public-DraftEditor-content'],
  scope: [],
  conversation: { from: 'path', after: '/app/ticket/' },
  audience: [
    { selector: CHANNEL, value: ['internal-note'], tells: 'internal' },
    { selector: CHANNEL, words: 'note', tells: 'internal' },
    { selector: CHANNEL, words: 'reply', tells: 'public' },
    { tint: 'yellow', tells: 'internal' },
  ],
  customer: {
    message: ['[data-testid^="ticket-message-"]:not(:has([class*="--isAgent"]))'],
    text: ['.message-content'],
    item: '',
    time: 'time[datetime]',
    leaveOut: NOT_OWN,
  },
  send: { buttons: ['form#ticket-reply-editor [type="submit"]'], keys: ['ctrl+enter'] },
  quotes: [],
  picker: [],
};
