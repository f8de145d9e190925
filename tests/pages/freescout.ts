import { summernote } from '../editors/summernote.ts';
import { onPress } from './render-page.ts';
import { type Line, linesIn, type SitePage } from './site-page.ts';

/** The newest stands first; the block is hidden until Reply, and says by its class and a field that it holds a note. */
export const freescout: SitePage = {
  site: 'freescout',
  title: 'FreeScout',
  url: 'https://desk.example/conversation/51',
  language: 'en',
  conversation: '51',
  mode: 'adapter',
  audience: 'public',
  reads: true,
  editor: summernote,
  open: '.conv-reply',
  body: (editor, { language }) => `<button class="conv-reply">Reply</button><button class="conv-add-note">Note</button>
<div class="conv-block conv-reply-block" hidden><input type="hidden" name="is_note" value="">${editor}<button class="btn-reply-submit" data-send>Send Reply</button></div>
<div id="conv-layout-main">${[...linesIn(language)].reverse().map(thread).join('')}</div>
${onPress('.conv-reply', "document.querySelector('.conv-reply-block').hidden = false")}
${onPress('.conv-add-note', "document.querySelector('[name=is_note]').value = '1'; document.querySelector('.conv-reply-block').classList.add('conv-note-block')")}`,
  note: '.conv-add-note',
  send: '[data-send]',
};

function thread({ from, html }: Line): string {
  const type = { customer: 'customer', agent: 'message', note: 'note', system: 'lineitem' }[from];
  return `<div class="thread thread-type-${type}"><div class="thread-header"><a class="thread-date" title="Nov 24, 2026">then</a></div><div class="thread-body">${html}</div></div>`;
}
