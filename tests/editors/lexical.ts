import type { ContractFamily } from './contract.ts';
import { built } from './contract-html.ts';

const SCRIPT = `
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { registerTablePlugin, registerTableSelectionObserver, TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
const nodes = [LinkNode, ListNode, ListItemNode, TableNode, TableRowNode, TableCellNode];
const onError = (error) => { throw error; };
window.lexical = createEditor({ namespace: 'reply', nodes, onError });
place.innerHTML = '<div id="editor" contenteditable="true" style="white-space: pre-wrap"></div>';
lexical.setRootElement(editor);
lexical.update(() => {
  const parsed = new DOMParser().parseFromString(source.innerHTML, 'text/html');
  $getRoot().clear().append(...$generateNodesFromDOM(lexical, parsed));
}, { discrete: true });
lexical.registerEditableListener((on) => (editor.contentEditable = on));
registerRichText(lexical);
registerHistory(lexical, createEmptyHistoryState(), 1000);
registerList(lexical);
registerTablePlugin(lexical);
registerTableSelectionObserver(lexical);
const TAGS = { paragraph: 'p', list: 'ul', listitem: 'li', table: 'table', tablerow: 'tr', tablecell: 'td' };
const html = ({ type, children, text, format, url }) => {
  if (type === 'linebreak') return '<br>';
  if (type === 'text') return format & 1 ? '<strong>' + text + '</strong>' : text;
  const inner = children.map(html).join('');
  return type === 'link' ? '<a href="' + url + '">' + inner + '</a>' : '<' + TAGS[type] + '>' + inner + '</' + TAGS[type] + '>';
};
window.model = () => lexical.getEditorState().toJSON().root.children.map(html).join('');
window.ready = true;`;

export const lexical: ContractFamily = {
  title: 'Lexical',
  family: 'lexical',
  html: built,
  script: SCRIPT,
  rich: true,
  model: String.raw`model().replace(/<(td)><p>/g, '<$1>').replace(/<\/p>(?=<\/td>)/g, '').replace(/<(\/?)table>/g, (tag, end) => end ? '</tbody>' + tag : tag + '<tbody>')`,
  lock: 'lexical.setEditable(false)',
  destroy: 'lexical.setRootElement(null), editor.remove()',
};
