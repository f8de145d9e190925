import { lexical } from '../editors/lexical.ts';
import type { SitePage } from './site-page.ts';

/** Nothing of its page is known but the address: an editor with a Send button. */
export const front: SitePage = {
  site: 'front',
  title: 'Front',
  url: 'https://app.frontapp.com/open/cnv_1',
  language: 'en',
  conversation: 'cnv_1',
  mode: 'generic',
  audience: 'unknown',
  reads: false,
  editor: lexical,
  body: (editor) => `<section>${editor}<button data-send>Send</button></section>`,
  send: '[data-send]',
};
