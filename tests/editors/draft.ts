import type { ContractFamily } from './contract.ts';
import { built } from './contract-html.ts';

const SCRIPT = `
import { CompositeDecorator, ContentState, convertFromHTML, convertToRaw, Editor, EditorState } from 'draft-js';
import { createElement as el, useState } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
const strategy = (block, found, content) => block.findEntityRanges((at) => {
  const key = at.getEntity();
  return key !== null && content.getEntity(key).getType() === 'LINK';
}, found);
const component = ({ contentState, entityKey, children }) =>
  el('a', { href: contentState.getEntity(entityKey).getData().url }, children);
const { contentBlocks, entityMap } = convertFromHTML(source.innerHTML);
const first = EditorState.createWithContent(
  ContentState.createFromBlockArray(contentBlocks, entityMap), new CompositeDecorator([{ strategy, component }]));
const Reply = ({ readOnly }) => {
  const [editorState, onChange] = useState(first);
  window.state = editorState;
  return el(Editor, { editorState, onChange, readOnly });
};
window.draw = (readOnly) => render(el(Reply, { readOnly }), place);
const html = ({ text, type, inlineStyleRanges, entityRanges }, { entityMap }) => {
  const edges = [...inlineStyleRanges.map((range) => ({ ...range, open: '<strong>', close: '</strong>' })),
    ...entityRanges.map((range) => ({ ...range, open: '<a href="' + entityMap[range.key].data.url + '">', close: '</a>' }))];
  const at = (index) => edges.filter(({ offset, length }) => offset + length === index).map(({ close }) => close).join('')
    + edges.filter(({ offset }) => offset === index).map(({ open }) => open).join('');
  const words = Array.from({ length: text.length + 1 }, (_, index) => at(index) + (text[index] ?? '')).join('');
  const inner = words.replaceAll('\\n', '<br>');
  return type === 'unordered-list-item' ? '<ul><li>' + inner + '</li></ul>' : '<p>' + inner + '</p>';
};
window.model = () => {
  const raw = convertToRaw(state.getCurrentContent());
  return raw.blocks.map((block) => html(block, raw)).join('').replaceAll('</ul><ul>', '');
};
window.unmount = () => unmountComponentAtNode(place);
draw(false);
document.querySelector('.public-DraftEditor-content').id = 'editor';
window.ready = true;`;

export const draft: ContractFamily = {
  title: 'Draft.js',
  family: 'draft',
  html: built,
  script: SCRIPT,
  alias: { react: 'react17', 'react-dom': 'react17-dom' },
  rich: true,
  lacks: ['table'],
  model: 'model()',
  lock: 'draw(true)',
  destroy: 'unmount()',
};
