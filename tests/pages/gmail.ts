import { plainContenteditable } from '../editors/plain-contenteditable.ts';
import { linesIn, type SitePage } from './site-page.ts';

/** The mail that is answered stands below the reply, in the same field. */
export const gmail: SitePage = {
  site: 'gmail',
  title: 'Gmail',
  url: 'https://mail.google.com/mail/u/0/#inbox/Fm1',
  language: 'en',
  conversation: 'Fm1',
  mode: 'adapter',
  audience: 'public',
  reads: false,
  editor: {
    ...plainContenteditable,
    title: 'Gmail’s field',
    html: (content) =>
      `<div id="editor" class="Am Al editable" g_editable="true" role="textbox" contenteditable="true">${content}</div><script>ready = true</script>`,
  },
  below:
    '<div class="gmail_quote">On Tuesday you wrote: <blockquote>Why do you never restart the router yourself?</blockquote></div>',
  body: (editor, { language }) => `${linesIn(language)
    .map(({ html }) => `<div class="a3s">${html}</div>`)
    .join('')}
<div class="M9"><input name="subjectbox" value="Re: router">${editor}<div role="button" class="T-I aoO" data-send>Send</div></div>`,
  send: '[data-send]',
};
