import type { SiteAdapter } from './adapter.ts';
import { ANYWHERE } from './anywhere.ts';

/**
 * Help Scout. The address from several public scripts, that the page has `data-cy` from one; the composer of today and the
 * look of notes are guesses, the button is from old code.
 */
export const helpScout: SiteAdapter = {
  id: 'help-scout',
  name: 'Help Scout',
  matches: ['https://secure.helpscout.net/*'],
  fingerprint: [],
  experimental: ['composer', 'audience', 'send'],
  composer: ['[data-cy] [contenteditable="true"][role="textbox"]', '.redactor_editor'],
  scope: [],
  conversation: { from: 'path', after: '/conversation/' },
  audience: ANYWHERE,
  customer: undefined,
  send: { buttons: ['#sendBtn'], keys: [] },
  quotes: [],
  picker: [],
};
