import { froala } from '../editors/froala.ts';
import { onPress } from './render-page.ts';
import { linesIn, type SitePage } from './site-page.ts';

export const kayako: SitePage = {
  site: 'kayako',
  title: 'Kayako',
  url: 'https://acme.kayako.com/agent/conversations/3',
  language: 'en',
  conversation: '3',
  mode: 'adapter',
  audience: 'unknown',
  reads: false,
  editor: froala,
  body: (editor, { language }) => `${linesIn(language)
    .map(({ html }) => `<div>${html}</div>`)
    .join('')}
<button id="note" aria-pressed="false">Internal note</button>
<div class="ko-text-editor__container_1p5g6r">${editor}</div><button data-send>Send</button>
${onPress('#note', "note.ariaPressed = 'true'")}`,
  note: '#note',
  send: '[data-send]',
};
