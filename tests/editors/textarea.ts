import type { ContractFamily } from './contract.ts';

export const textarea: ContractFamily = {
  title: 'A textarea',
  family: 'text-field',
  html: (content) => `<textarea id="editor" cols="60" rows="10">${content}</textarea><script>ready = true</script>`,
  rich: false,
  model: 'editor.value',
  lock: 'editor.readOnly = true',
  destroy: 'editor.remove()',
};
