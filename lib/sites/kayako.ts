import type { SiteAdapter } from './adapter.ts';
import { ANYWHERE } from './anywhere.ts';

/** Kayako. Froala in its container from public scripts; the rest isn't known. */
export const kayako: SiteAdapter = {
  id: 'kayako',
  name: 'Kayako',
  matches: ['https://*.kayako.com/agent/*'],
  // Under a customer's own domain.
  fingerprint: ['[class*="ko-text-editor__container"]'],
  experimental: ['audience', 'send'],
  composer: ['[class*="ko-text-editor__container"] .fr-element'],
  scope: [],
  conversation: { from: 'path', after: '/agent/conversations/' },
  audience: ANYWHERE,
  customer: undefined,
  send: { buttons: [], keys: [] },
  quotes: [],
  picker: [],
};
