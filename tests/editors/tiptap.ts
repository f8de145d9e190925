import type { ContractFamily } from './contract.ts';
import { bare, built } from './contract-html.ts';

const SCRIPT = `
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
const link = { HTMLAttributes: { target: null, rel: null } };
const extensions = [StarterKit.configure({ link, trailingNode: false })];
const editorProps = { attributes: { id: 'editor' } };
window.tiptap = new Editor({ element: place, extensions, editorProps, content: source.innerHTML });
window.ready = true;`;

export const tiptap: ContractFamily = {
  title: 'Tiptap',
  family: 'prosemirror',
  html: built,
  script: SCRIPT,
  rich: true,
  lacks: ['table'],
  model: bare('tiptap.getHTML()'),
  lock: 'tiptap.setEditable(false)',
  destroy: 'tiptap.destroy()',
};
