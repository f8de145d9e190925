import type { ContractFamily } from './contract.ts';
import { packageFiles } from './package-files.ts';

const HTML = (content: string) => `<link rel="stylesheet" href="/trix/dist/trix.css">
<form id="form"><input id="source" type="hidden" name="reply"><trix-editor id="editor" input="source"></trix-editor></form>
<script>
  addEventListener('trix-initialize', () => {
    editor.editor.loadHTML(${JSON.stringify(content.replaceAll('p>', 'div>'))});
    window.ready = true;
  });
</script>
<script src="/trix/dist/trix.umd.min.js"></script>`;

export const trix: ContractFamily = {
  title: 'Trix',
  family: 'trix',
  html: HTML,
  files: packageFiles('trix'),
  rich: true,
  lacks: ['table'],
  // It draws what was typed, and tells its form, a frame later.
  model: `new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done(editor.value.replaceAll('div>', 'p>'))));
  })`,
  submitted: "new FormData(form).get('reply').replaceAll('div>', 'p>')",
  lock: 'editor.disabled = true',
  destroy: 'editor.remove()',
};
