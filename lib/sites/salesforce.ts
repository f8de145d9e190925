import type { SiteAdapter } from './adapter.ts';
import { TABS } from './anywhere.ts';

/**
 * Salesforce Service Cloud, Lightning. The mail composer, CKEditor 4 in a frame in a frame, from several public scripts;
 * the editor of posts and how internal ones are told are guesses. A mail goes to the customer.
 */
export const salesforce: SiteAdapter = {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  matches: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  fingerprint: [],
  experimental: ['audience', 'send'],
  composer: ['iframe[title="Email Body"]', '.ql-editor'],
  scope: [],
  conversation: { from: 'path', after: '/Case/' },
  audience: [{ inside: 'iframe[title="Email Body"]', tells: 'public' }, ...TABS],
  customer: undefined,
  send: { buttons: [], keys: [] },
  quotes: [],
  picker: [],
};
