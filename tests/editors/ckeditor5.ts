import { fileURLToPath } from 'node:url';
import type { ContractFamily } from './contract.ts';

const DIST = fileURLToPath(new URL('../../node_modules/ckeditor5/dist/browser/', import.meta.url));

const HTML = (content: string) => `<link rel="stylesheet" href="/ckeditor5.css">
<form id="form"><textarea id="source" name="reply">${content}</textarea></form>
<script src="/ckeditor5.umd.js"></script>
<script type="module">
  const { ClassicEditor, Essentials, Paragraph, Bold, Italic, Link, List, Table, BlockQuote } = CKEDITOR;
  const plugins = [Essentials, Paragraph, Bold, Italic, Link, List, Table, BlockQuote];
  window.ck = await ClassicEditor.create(source, { licenseKey: 'GPL', plugins, toolbar: ['bold', 'link'] });
  const { view } = ck.editing;
  view.change((writer) => writer.setAttribute('id', 'editor', view.document.getRoot()));
  window.ready = true;
</script>`;

export const ckeditor5: ContractFamily = {
  title: 'CKEditor 5',
  family: 'ckeditor5',
  html: HTML,
  files: { '/ckeditor5.css': `${DIST}ckeditor5.css`, '/ckeditor5.umd.js': `${DIST}ckeditor5.umd.js` },
  rich: true,
  model: "ck.getData({ skipListItemIds: true }).replace(/<\\/?figure[^>]*>/g, '')",
  submitted: "form.onsubmit = () => false, form.requestSubmit(), new FormData(form).get('reply')",
  lock: "ck.enableReadOnlyMode('test')",
  destroy: 'ck.destroy()',
};
