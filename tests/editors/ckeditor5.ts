import { fileURLToPath } from 'node:url';
import type { ContractFamily } from './contract.ts';

const DIST = fileURLToPath(new URL('../../node_modules/ckeditor5/dist/browser/', import.meta.url));

const HTML = (content: string) => `<link rel="stylesheet" href="/ckeditor5.css">
<div id="source">${content}</div>
<script src="/ckeditor5.umd.js"></script>
<script type="module">
  const { ClassicEditor, Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote } = CKEDITOR;
  const plugins = [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote];
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
  model: 'ck.getData({ skipListItemIds: true })',
  lock: "ck.enableReadOnlyMode('test')",
  destroy: 'ck.destroy()',
};
