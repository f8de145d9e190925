import { plainContenteditable } from '../editors/plain-contenteditable.ts';
import { onPress } from './render-page.ts';
import { type Line, linesIn, type SitePage, WORDS } from './site-page.ts';

/** Other tickets of the taskbar stay in the page; the button stands outside the form. */
export const zammadClassic: SitePage = {
  site: 'zammad-classic',
  title: 'Zammad',
  url: 'https://desk.example/zammad/#ticket/zoom/81',
  language: 'en',
  conversation: '81',
  mode: 'adapter',
  audience: 'public',
  reads: true,
  editor: {
    ...plainContenteditable,
    title: 'Zammad’s field',
    html: (content) =>
      `<div id="editor" class="js-textarea richtext-content articleNewEdit-body" contenteditable="true" data-name="body">${content}</div><script>ready = true</script>`,
  },
  body: (
    editor,
    { language },
  ) => `<div class="content" hidden>${article({ from: 'customer', at: '2026-11-25T12:00:00Z', html: WORDS[language].thanks })}</div>
<div class="content active"><div class="ticket-article">${linesIn(language).map(article).join('')}</div>
<form class="article-add is-public"><button type="button" id="lock">🔒</button>${editor}</form><button class="js-submit" data-send>Update</button></div>
${onPress('#lock', "document.querySelector('.article-add').className = 'article-add is-internal'")}`,
  note: '#lock',
  send: '[data-send]',
};

function article({ from, at, html }: Line): string {
  const sender = from === 'note' ? 'agent is-internal' : from;
  return `<div class="ticket-article-item ${sender}"><div class="article-content"><div class="textBubble"><div class="richtext-content">${html}</div></div></div>
<time class="humanTimeFromNow" datetime="${at}" data-time="${at}">then</time></div>`;
}
