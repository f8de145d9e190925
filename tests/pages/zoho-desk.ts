import type { ContractFamily } from '../editors/contract.ts';
import { onPress } from './render-page.ts';
import { linesIn, type SitePage } from './site-page.ts';

/** Zoho's own editor: the body of an empty frame that the page writes into. */
const frameEditor: ContractFamily = {
  title: 'Frame of the page',
  family: 'contenteditable',
  editor: 'iframe.KB_Editor_iframe >>> body',
  html: (
    content,
  ) => `<iframe class="KB_Editor_iframe" name="deskEditor_New" style="width: 640px; height: 200px"></iframe><script>
const inside = document.querySelector('.KB_Editor_iframe').contentDocument;
inside.open();
inside.write(${JSON.stringify(`<!doctype html><body contenteditable="true">${content}</body>`)});
inside.close();
window.ready = true;
</script>`,
  rich: true,
  model: "document.querySelector('.KB_Editor_iframe').contentDocument.body.innerHTML",
  lock: '',
  destroy: '',
};

export const zohoDesk: SitePage = {
  site: 'zoho-desk',
  title: 'Zoho Desk',
  url: 'https://desk.zoho.eu/agent/acme/support/tickets#Cases/dv/77',
  language: 'en',
  conversation: '77',
  mode: 'adapter',
  audience: 'public',
  reads: false,
  editor: frameEditor,
  body: (editor, { language }) => `${linesIn(language)
    .map(({ html }) => `<div>${html}</div>`)
    .join('')}
<ul role="tablist"><li role="tab" id="reply" aria-selected="true">Reply</li><li role="tab" id="comment" aria-selected="false">Comment</li></ul>
${editor}<button data-send>Send</button>
${onPress('#comment', "reply.ariaSelected = 'false'; comment.ariaSelected = 'true'")}`,
  note: '#comment',
  send: '[data-send]',
};
