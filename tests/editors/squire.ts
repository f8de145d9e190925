import type { ContractFamily } from './contract.ts';
import { packageFiles } from './package-files.ts';

const HTML = (content: string) => `<div id="editor"></div>
<script src="/squire-rte/dist/squire-raw.js"></script>
<script>
  window.squire = new Squire(editor, { blockTag: 'P', sanitizeToDOMFragment: (html) => {
    const template = document.createElement('template');
    // It drops the space that a paste begins with, but for one that doesn't break.
    template.innerHTML = html.replace(/^ /, '&nbsp;');
    return document.importNode(template.content, true);
  } });
  squire.setHTML(${JSON.stringify(content)});
  window.ready = true;
</script>`;

export const squire: ContractFamily = {
  title: 'Squire',
  family: 'contenteditable',
  html: HTML,
  files: packageFiles('squire-rte'),
  rich: true,
  model: "squire.getHTML().replace(/<(\\/?)b>/g, '<$1strong>').replaceAll('<br></p>', '</p>')",
  lock: "editor.contentEditable = 'false'",
  destroy: 'squire.destroy(), editor.remove()',
};
