import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';
import { beforeInput, command } from './techniques.ts';

/**
 * Any editing host that no other family knows: offered as a browser would offer a spelling replacement, then, where
 * nobody takes it, done by the browser's own command.
 */
export const contenteditable: EditorFamily = {
  name: 'contenteditable',
  owns: (element) => element.isContentEditable,
  attach: (element, signal) => {
    const offered = [beforeInput('insertReplacementText'), { ...command, ifIgnored: true }];
    return attachDomEditor('contenteditable', element, signal, [...offered, beforeInput('insertText'), command]);
  },
};
