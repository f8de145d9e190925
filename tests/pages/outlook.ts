import { plainContenteditable } from '../editors/plain-contenteditable.ts';
import { linesIn, type SitePage } from './site-page.ts';

/** The mail that is answered stands below the reply, in the same field. */
export const outlook: SitePage = {
  site: 'outlook',
  title: 'Outlook',
  url: 'https://outlook.office.com/mail/inbox/id/AQ',
  language: 'en',
  conversation: 'AQ',
  mode: 'adapter',
  audience: 'public',
  reads: false,
  editor: {
    ...plainContenteditable,
    title: 'Outlook’s field',
    html: (content) =>
      `<div id="editor" role="textbox" aria-multiline="true" aria-label="Message body" contenteditable="true">${content}</div><script>ready = true</script>`,
  },
  below:
    '<div id="divRplyFwdMsg"><b>From:</b> Hanna</div><blockquote>Why do you never restart the router yourself?</blockquote>',
  body: (editor, { language }) => `<div role="main" data-app-section="Form_Content">${linesIn(language)
    .map(({ html }) => `<div>${html}</div>`)
    .join('')}
${editor}<button aria-label="Send" data-send>Send</button></div>`,
  send: '[data-send]',
};
