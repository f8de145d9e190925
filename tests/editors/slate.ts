import type { ContractFamily } from './contract.ts';
import { built } from './contract-html.ts';

const SCRIPT = `
import { createElement as el, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
const parse = (node) => {
  if (node.nodeType === 3) return [{ text: node.data }];
  const tag = node.localName;
  const children = [...node.childNodes].flatMap(parse);
  if (tag === 'br') return [{ text: '\\n' }];
  if (tag === 'strong') return children.map((child) => ({ ...child, bold: true }));
  return [{ tag, children, ...(tag === 'a' && { url: node.getAttribute('href') }) }];
};
const shown = ({ attributes, children, element }) =>
  el(element.tag, { ...attributes, ...(element.url && { href: element.url }) }, children);
const leaf = ({ attributes, children, leaf }) => el(leaf.bold ? 'strong' : 'span', attributes, children);
const html = ({ text, bold, tag, url, children }) => {
  if (tag) return '<' + tag + (url ? ' href="' + url + '"' : '') + '>' + children.map(html).join('') + '</' + tag + '>';
  const words = text.replaceAll('\\n', '<br>');
  return bold && text ? '<strong>' + words + '</strong>' : words;
};
window.slate = withHistory(withReact(createEditor()));
const isInline = slate.isInline;
slate.isInline = (element) => element.tag === 'a' || isInline(element);
window.model = () => slate.children.map(html).join('');
const initialValue = [...source.childNodes].flatMap(parse);
window.root = createRoot(place);
window.draw = (readOnly) => root.render(
  el(Slate, { editor: slate, initialValue },
    el(Editable, { id: 'editor', readOnly, renderElement: shown, renderLeaf: leaf, ref: (at) => { ready = !!at; } })));
draw(false);`;

export const slate: ContractFamily = {
  title: 'Slate',
  family: 'slate',
  html: built,
  script: SCRIPT,
  rich: true,
  model: 'model()',
  lock: 'draw(true)',
  destroy: 'root.unmount()',
};
