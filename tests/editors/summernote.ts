import type { ContractFamily } from './contract.ts';
import { packageFiles } from './package-files.ts';

const HTML = (content: string) => `<link rel="stylesheet" href="/summernote/dist/summernote-lite.css">
<form id="form"><textarea id="source" name="reply">${content}</textarea></form>
<script src="/jquery/dist/jquery.min.js"></script>
<script src="/summernote/dist/summernote-lite.min.js"></script>
<script>
  $(source).summernote();
  document.querySelector('.note-editable').id = 'editor';
  window.ready = true;
</script>`;

export const summernote: ContractFamily = {
  title: 'Summernote',
  family: 'summernote',
  html: HTML,
  files: { ...packageFiles('jquery'), ...packageFiles('summernote') },
  rich: true,
  model: "$(source).summernote('code')",
  submitted: "new FormData(form).get('reply')",
  lock: "$(source).summernote('disable')",
  destroy: "$(source).summernote('destroy')",
};
