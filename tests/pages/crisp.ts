import { textarea } from '../editors/textarea.ts';
import { onPress } from './render-page.ts';
import type { SitePage } from './site-page.ts';

/** A chat with a tab for notes; of its page only the address is known. */
export const crisp: SitePage = {
  site: 'crisp',
  title: 'Crisp',
  url: 'https://app.crisp.chat/website/w1/inbox/session_1/',
  language: 'en',
  conversation: 'session_1',
  mode: 'generic',
  audience: 'unknown',
  reads: false,
  editor: textarea,
  body: (editor) => `<div role="tablist"><button role="tab" id="note" aria-selected="false">Note</button></div>
<div>${editor}<button data-send>Send</button></div>
${onPress('#note', "note.ariaSelected = 'true'")}`,
  note: '#note',
  send: 'Enter',
};
