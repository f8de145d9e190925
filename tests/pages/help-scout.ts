import { slate } from '../editors/slate.ts';
import { onPress } from './render-page.ts';
import { type Line, linesIn, type SitePage } from './site-page.ts';

/** The same editor for replies and notes; notes are yellow. */
export const helpScout: SitePage = {
  site: 'help-scout',
  title: 'Help Scout',
  url: 'https://secure.helpscout.net/conversation/12',
  language: 'en',
  conversation: '12',
  mode: 'adapter',
  audience: 'unknown',
  reads: false,
  editor: slate,
  body: (editor, { language }) => `<div data-cy="Thread">${linesIn(language)
    .map(({ html }: Line) => `<section>${html}</section>`)
    .join('')}</div>
<div id="box" data-cy="ReplyEditor"><button id="note">Note</button>${editor}<button id="sendBtn" data-send>Send Reply</button></div>
${onPress('#note', "box.style.backgroundColor = 'rgb(255, 247, 214)'")}`,
  note: '#note',
  send: '#sendBtn',
};
