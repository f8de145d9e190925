import type { ContractFamily } from './contract.ts';

/** Froala itself is proprietary: this is an editing host under its class names. */
export const froala: ContractFamily = {
  title: 'Froala-shaped',
  family: 'froala',
  html: (content) => `<div class="fr-box"><div class="fr-wrapper">
<div id="editor" class="fr-element fr-view" contenteditable="true">${content}</div></div></div><script>ready = true</script>`,
  rich: true,
  model: 'editor.innerHTML',
  lock: "editor.contentEditable = 'false'",
  destroy: 'editor.remove()',
};
