import type { ContractFamily } from './contract.ts';
import { packageFiles } from './package-files.ts';

const HTML = (content: string) => `<form id="form"><textarea id="source" name="reply">${content}</textarea></form>
<script src="/ckeditor4/ckeditor.js"></script>
<script>
  CKEDITOR.replace('source', { customConfig: '', entities: false, stylesSet: false, versionCheck: false, on: {
    instanceReady({ editor }) {
      window.ck = editor;
      editor.dataProcessor.writer.indentationChars = '';
      for (const tag of ['p', 'ul', 'li', 'br', 'table', 'tbody', 'tr', 'td'])
        editor.dataProcessor.writer.setRules(tag, { indent: false, breakBeforeOpen: false, breakAfterOpen: false,
          breakBeforeClose: false, breakAfterClose: false });
      window.ready = true;
    },
  } });
</script>`;

export const ckeditor4: ContractFamily = {
  title: 'CKEditor 4',
  family: 'ckeditor4',
  editor: 'iframe.cke_wysiwyg_frame >>> body',
  html: HTML,
  files: packageFiles('ckeditor4'),
  rich: true,
  model: "ck.getData().replaceAll('<br />', '<br>')",
  submitted:
    "form.onsubmit = () => false, form.requestSubmit(), new FormData(form).get('reply').replaceAll('<br />', '<br>')",
  lock: 'ck.setReadOnly(true)',
  destroy: 'ck.destroy()',
};
