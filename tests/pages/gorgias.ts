import { draft } from '../editors/draft.ts';
import { onPress } from './render-page.ts';
import { type Line, linesIn, type SitePage } from './site-page.ts';

/** The class names that its build makes up end in five letters; the button of the channel tells replies from notes. */
export const gorgias: SitePage = {
  site: 'gorgias',
  title: 'Gorgias',
  url: 'https://acme.gorgias.com/app/ticket/44',
  language: 'en',
  conversation: '44',
  mode: 'adapter',
  audience: 'public',
  reads: true,
  editor: draft,
  body: (
    editor,
    { language },
  ) => `<div class="TicketBody--wrapper--qc1N1">${linesIn(language).map(message).join('')}</div>
<form id="ticket-reply-editor"><button type="button" id="channel" aria-haspopup="listbox">Email</button>${editor}
<button type="submit" data-send>Send</button></form>
${onPress('#channel', "channel.textContent = 'Internal note'")}`,
  note: '#channel',
  send: '[data-send]',
};

function message({ from, html }: Line, index: number): string {
  const author = from === 'customer' ? '' : 'Header--isAgent--vOp4L';
  return `<div data-testid="ticket-message-${index}"><div class="Header--author--xY1zk ${author}">Name</div>
<div class="message-content">${html}</div></div>`;
}
