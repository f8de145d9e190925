import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';

/**
 * Any editing host that no other family knows: offered as a browser would offer a spelling replacement, then, where
 * nobody takes it, done by the browser's own command.
 */
export const contenteditable: EditorFamily = {
  name: 'contenteditable',
  owns: (element) => element.isContentEditable,
  attach: (element, signal) => {
    const techniques = ['insertReplacementText', 'commandIfIgnored', 'insertText', 'command'] as const;
    return attachDomEditor('contenteditable', element, signal, techniques);
  },
};
