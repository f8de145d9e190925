import { prosemirror } from '../editors/prosemirror.ts';
import { onPress } from './render-page.ts';
import { type Line, linesIn, type SitePage } from './site-page.ts';

/** Private notes are written in the same box, which says so by its class. */
export const chatwoot: SitePage = {
  site: 'chatwoot',
  title: 'Chatwoot',
  url: 'https://desk.example/app/accounts/1/conversations/31',
  language: 'en',
  conversation: '31',
  mode: 'adapter',
  audience: 'public',
  reads: true,
  editor: prosemirror,
  body: (editor, { language }) => `<ul class="conversation-panel">${linesIn(language).map(bubble).join('')}</ul>
<div class="reply-box"><button type="button" id="private">Private Note</button>${editor}<button type="submit" data-send>Send</button></div>
${onPress('#private', "document.querySelector('.reply-box').classList.add('is-private')")}`,
  note: '#private',
  send: '[data-send]',
};

function bubble({ from, html }: Line): string {
  const side = { customer: 'left-bubble', agent: 'right-bubble', note: 'right-bubble', system: '' }[from];
  return `<div class="flex w-full message-bubble-container"><div class="text-sm ${side}">
<div class="prose prose-bubble line-clamp-2">An older message</div><div class="prose prose-bubble">${html}</div></div></div>`;
}
