import { plainContenteditable } from '../editors/plain-contenteditable.ts';
import type { SitePage } from './site-page.ts';

/** A chat: Enter sends, as the button does. */
export const tawk: SitePage = {
  site: 'tawk',
  title: 'tawk.to',
  url: 'https://dashboard.tawk.to/',
  language: 'en',
  mode: 'adapter',
  audience: 'unknown',
  reads: false,
  editor: {
    ...plainContenteditable,
    title: 'tawk.to’s field',
    html: (content) =>
      `<div id="editor" class="tawk-message-input" contenteditable="true">${content}</div><script>ready = true</script>`,
  },
  body: (editor) => `${editor}<button class="tawk-message-send" data-send>Send</button>`,
  send: 'Enter',
};
