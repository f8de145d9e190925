import { plainContenteditable } from '../editors/plain-contenteditable.ts';
import { type Line, linesIn, type SitePage } from './site-page.ts';

/** Replies and notes have forms of their own, each with Redactor, of which only the class name is here. */
export const osticket: SitePage = {
  site: 'osticket',
  title: 'osTicket',
  url: 'https://desk.example/scp/tickets.php?id=61',
  language: 'en',
  conversation: '61',
  mode: 'adapter',
  audience: 'public',
  reads: true,
  editor: {
    ...plainContenteditable,
    title: 'Redactor-shaped',
    html: (content) =>
      `<div id="editor" class="redactor-in" contenteditable="true">${content}</div><script>ready = true</script>`,
  },
  body: (editor, { language }) => `${linesIn(language).map(entry).join('')}
<form id="reply"><textarea id="response" hidden></textarea>${editor}<input type="submit" class="save pending" value="Post Reply" data-send></form>
<form id="note"><textarea id="internal_note" hidden></textarea><div class="redactor-in" contenteditable="true" style="min-height: 90px; width: 600px"><p><br></p></div></form>`,
  noteEditor: '#note .redactor-in',
  send: '[data-send]',
};

function entry({ from, at, html }: Line): string {
  const type = { customer: 'message', agent: 'response', note: 'note', system: 'system' }[from];
  return `<div class="thread-entry ${type} avatar"><div class="header"><time datetime="${at}" title="then">then</time></div><div class="thread-body"><div>${html}</div></div></div>`;
}
