import type { SiteAdapter } from './adapter.ts';

/** Outlook on the web. From general knowledge. It has no notes, and whose a mail in the thread is isn't known. */
export const outlook: SiteAdapter = {
  id: 'outlook',
  name: 'Outlook',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  fingerprint: [],
  experimental: ['matches', 'composer', 'send'],
  composer: ['[contenteditable="true"][aria-multiline="true"]'],
  scope: [],
  conversation: { from: 'path', after: '/id/' },
  audience: [{ always: true, tells: 'public' }],
  customer: undefined,
  send: { buttons: [], keys: ['ctrl+enter'] },
  quotes: ['#divRplyFwdMsg', '#divRplyFwdMsg ~ *', '#appendonsend ~ *', '#Signature'],
  picker: [],
};
