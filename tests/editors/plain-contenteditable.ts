import type { ContractFamily } from './contract.ts';

export const plainContenteditable: ContractFamily = {
  title: 'contenteditable',
  family: 'contenteditable',
  html: (content) => `<div id="editor" contenteditable>${content}</div><script>ready = true</script>`,
  rich: true,
  model: 'editor.innerHTML',
  lock: "editor.contentEditable = 'false'",
  destroy: 'editor.remove()',
};
