import type { ContractFamily } from './contract.ts';
import { bare, built } from './contract-html.ts';

const SCRIPT = `
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { tableEditing, tableNodes } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
const tables = tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} });
const nodes = addListNodes(basic.spec.nodes, 'paragraph block*', 'block').append(tables);
const schema = new Schema({ nodes, marks: basic.spec.marks });
const keys = keymap({ 'Mod-z': undo, 'Mod-y': redo });
const plugins = [history(), keys, keymap(baseKeymap), tableEditing()];
const state = EditorState.create({ doc: DOMParser.fromSchema(schema).parse(source), plugins });
window.view = new EditorView(place, { state, attributes: { id: 'editor' } });
window.model = () => {
  const holder = document.createElement('div');
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
  return holder.innerHTML;
};
window.ready = true;`;

export const prosemirror: ContractFamily = {
  title: 'ProseMirror',
  family: 'prosemirror',
  html: (content) => `<style>.ProseMirror { white-space: pre-wrap }</style>${built(content)}`,
  script: SCRIPT,
  rich: true,
  model: bare('model()'),
  lock: 'view.setProps({ editable: () => false })',
  destroy: 'view.destroy()',
};
