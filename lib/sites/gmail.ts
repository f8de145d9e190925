import type { SiteAdapter } from './adapter.ts';

/**
 * Gmail. The box around a mail from public code of 2026, the rest from general knowledge. It has no notes, and whose a mail
 * in the thread is isn't known.
 */
export const gmail: SiteAdapter = {
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  fingerprint: [],
  experimental: ['composer', 'send'],
  composer: ['[g_editable="true"][role="textbox"]'],
  // Several mails may be written at once.
  scope: ['.M9'],
  conversation: { from: 'hash', after: '/' },
  audience: [{ always: true, tells: 'public' }],
  customer: undefined,
  send: { buttons: ['.T-I.aoO'], keys: ['ctrl+enter'] },
  quotes: ['.gmail_quote', '.gmail_quote_container', '.gmail_signature'],
  picker: [],
};
