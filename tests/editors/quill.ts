import { fileURLToPath } from 'node:url';
import type { ContractFamily } from './contract.ts';
import { built } from './contract-html.ts';

/** `source` is a page's import of Quill. */
function script(source: string, modules: string): string {
  return `
import Quill from '${source}';
window.quill = new Quill(place, { modules: ${modules} });
quill.clipboard.dangerouslyPasteHTML(source.innerHTML);
quill.history.clear();
quill.root.id = 'editor';
const words = ({ insert, attributes = {} }) => {
  const { bold, link } = attributes;
  const strong = bold ? '<strong>' + insert + '</strong>' : insert;
  return link ? '<a href="' + link + '">' + strong + '</a>' : strong;
};
const block = (inner, { list, table }) =>
  list ? '<ul><li>' + inner + '</li></ul>' : table ? '<tr><td>' + inner + '</td></tr>' : '<p>' + inner + '</p>';
window.model = () => {
  let line = '';
  let html = '';
  for (const { insert, attributes = {} } of quill.getContents().ops) {
    const [first, ...rest] = insert.split('\\n');
    line += first && words({ insert: first, attributes });
    for (const next of rest) {
      html += block(line, attributes);
      line = next && words({ insert: next, attributes });
    }
  }
  return html.replaceAll('</ul><ul>', '').replaceAll('</tr><tr>', '')
    .replace(/<tr>.*<\\/tr>/, '<table><tbody>$&</tbody></table>');
};
window.ready = true;`;
}

const BOTH = {
  family: 'quill',
  // Quill 1 measures what is pasted into it, and collapses its space by its style.
  html: (content: string) => `<style>.ql-clipboard * { margin: 0; white-space: pre }</style>
<link rel="stylesheet" href="/quill.css">${built(content)}`,
  rich: true,
  model: 'model()',
  lock: 'quill.disable()',
  destroy: 'editor.remove()',
};

export const quill1: ContractFamily = {
  ...BOTH,
  title: 'Quill 1.3',
  script: script('quill1', '{}'),
  files: { '/quill.css': css('quill1') },
  lacks: ['break', 'table'],
};

export const quill2: ContractFamily = {
  ...BOTH,
  title: 'Quill 2',
  script: script('quill', '{ table: true }'),
  files: { '/quill.css': css('quill') },
  lacks: ['break'],
};

function css(name: string): string {
  return fileURLToPath(new URL(`../../node_modules/${name}/dist/quill.core.css`, import.meta.url));
}
