import type { ContractFamily } from './contract.ts';

const HTML = (content: string) => `<form id="form">
<textarea id="editor" name="reply" cols="60" rows="10">${content}</textarea></form><script>ready = true</script>`;

export const textarea: ContractFamily = {
  title: 'textarea',
  family: 'text-field',
  html: HTML,
  rich: false,
  lacks: ['bold', 'link', 'list', 'table'],
  model: 'editor.value',
  submitted: "new FormData(form).get('reply')",
  lock: 'editor.readOnly = true',
  destroy: 'editor.remove()',
};
