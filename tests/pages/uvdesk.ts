import { tinymce5 } from '../editors/tinymce.ts';
import { linesIn, type SitePage } from './site-page.ts';

/** A tab for replies and one for notes, each with TinyMCE; here the tab of notes has a plain field. */
export const uvdesk: SitePage = {
  site: 'uvdesk',
  title: 'UVdesk',
  url: 'https://desk.example/en/member/ticket/view/71',
  language: 'en',
  conversation: '71',
  mode: 'adapter',
  audience: 'public',
  reads: false,
  editor: {
    ...tinymce5,
    title: 'TinyMCE in UVdesk',
    editor: '#reply-area_ifr >>> body',
    html: (content) =>
      tinymce5
        .html(content)
        .replace('id="source"', 'id="reply-area"')
        .replace('target: source', "selector: '#reply-area'"),
  },
  body: (editor, { language }) => `${linesIn(language)
    .map(({ html }) => `<div class="uv-ticket-main"><div class="message">${html}</div></div>`)
    .join('')}
<div class="uv-tab-view uv-tab-view-active" id="reply">${editor}<button type="submit" data-send>Reply</button></div>
<div class="uv-tab-view" id="note"><textarea id="note-area"></textarea></div>`,
  noteEditor: '#note-area',
  send: '[data-send]',
};
