import { prosemirror } from '../editors/prosemirror.ts';
import { onPress } from './render-page.ts';
import { type Line, linesIn, type SitePage } from './site-page.ts';

/** Bubbles of customers stand left, those of the team right; a menu button tells whether it is a reply or a note. */
export const intercom: SitePage = {
  site: 'intercom',
  title: 'Intercom',
  url: 'https://app.intercom.com/a/inbox/x1/inbox/all/conversation/9',
  language: 'en',
  conversation: '9',
  mode: 'adapter',
  audience: 'public',
  reads: true,
  editor: prosemirror,
  body: (editor, { language }) => `<style>.part { display: flex } .bubble { max-width: 480px }</style>
<div data-testid="conversation-stream-scroll-container" style="width: 640px">${linesIn(language).map(part).join('')}</div>
<div data-conversation-reply-composer><button id="mode" aria-haspopup="menu">Reply</button>${editor}<button data-send>Send</button></div>
${onPress('#mode', "mode.textContent = 'Note'")}`,
  note: '#mode',
  send: '[data-send]',
};

function part({ from, at, html }: Line): string {
  const place = from === 'customer' ? 'start' : from === 'system' ? 'center' : 'end';
  return `<div class="part group/content-part" style="justify-content: ${place}"><div class="bubble">
<div class="interblocks-html">${html}</div><time datetime="${at}">then</time></div></div>`;
}
