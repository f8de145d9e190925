import { ckeditor4 } from '../editors/ckeditor4.ts';
import { onPress } from './render-page.ts';
import { linesIn, type SitePage } from './site-page.ts';

const CONTAINER = '/apex/editor';
const INSIDE = ckeditor4.html;

/** A mail is written in a frame in a frame: the editor's own in that of its page. */
export const salesforce: SitePage = {
  site: 'salesforce',
  title: 'Salesforce',
  url: 'https://acme.lightning.force.com/lightning/r/Case/500x/view',
  language: 'en',
  conversation: '500x',
  mode: 'adapter',
  audience: 'public',
  reads: false,
  editor: {
    ...ckeditor4,
    title: 'CKEditor 4 in a frame',
    editor: 'iframe[title="CK Editor Container"] >>> iframe[title="Email Body"] >>> body',
    html: () => `<iframe title="CK Editor Container" src="${CONTAINER}" style="width: 760px; height: 420px"></iframe>`,
    model: 'frames[0].model()',
  },
  body: (editor, { language }) => `${linesIn(language)
    .map(({ html }) => `<article>${html}</article>`)
    .join('')}
<div role="tablist"><button role="tab" id="mail" aria-selected="true">Email</button></div>
${editor}<button data-send>Send</button>${onPress('#mail', '')}`,
  send: '[data-send]',
  frames: {
    [CONTAINER]: (draft) => `<!doctype html><meta charset="utf-8"><body>${INSIDE(draft)}<script>
window.model = () => ${ckeditor4.model};
CKEDITOR.on('instanceReady', ({ editor }) => {
  editor.container.findOne('iframe').setAttribute('title', 'Email Body');
  parent.ready = true;
});
</script>`,
  },
};
