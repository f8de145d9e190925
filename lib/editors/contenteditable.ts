import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';
import { offered } from './offered.ts';

/** Any editing host that no other family knows. */
export const contenteditable: EditorFamily = {
  name: 'contenteditable',
  owns: (element) => element.isContentEditable,
  attach: (element, signal) => attachDomEditor('contenteditable', element, signal, offered()),
};
