import { tinymce5 } from '../editors/tinymce.ts';
import type { SitePage } from './site-page.ts';

/** Nothing of its page is known but the address: an editor in a frame with a Send button. */
export const liveAgent: SitePage = {
  site: 'live-agent',
  title: 'LiveAgent',
  url: 'https://acme.ladesk.com/agent/',
  language: 'en',
  mode: 'generic',
  audience: 'unknown',
  reads: false,
  editor: tinymce5,
  body: (editor) => `<div>${editor}<button data-send>Send</button></div>`,
  send: '[data-send]',
};
