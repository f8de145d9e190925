import { tiptap } from '../editors/tiptap.ts';
import { onPress } from './render-page.ts';
import { type Line, linesIn, type SitePage } from './site-page.ts';

export const zammadDesktop: SitePage = {
  site: 'zammad-desktop',
  title: 'Zammad (new)',
  url: 'https://desk.example/desktop/tickets/82',
  language: 'en',
  conversation: '82',
  mode: 'adapter',
  audience: 'unknown',
  reads: true,
  editor: tiptap,
  body: (editor, { language }) => `${linesIn(language).map(article).join('')}
<div id="panel" data-test-id="article-reply-stripes-panel"><div id="ticketArticleReplyForm"><output role="combobox" id="visibility">Public</output>${editor}</div></div>
<button data-send>Update</button>
${onPress('#visibility', "visibility.textContent = 'Internal'")}`,
  note: '#visibility',
  send: '[data-send]',
};

function article({ from, at, html }: Line): string {
  return `<article class="Content ${from === 'customer' ? 'Content--customer' : 'Content--agent'}"><time datetime="${at}">then</time>
<div data-test-id="article-content"><section class="inner-article-body">${html}</section></div></article>`;
}
