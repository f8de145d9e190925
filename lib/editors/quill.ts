import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';
import { command } from './techniques.ts';

/**
 * Quill 1.3 and 2 (Salesforce posts). Both take up what the browser's own command changed, as they do with typing.
 * Changes within a second of each other are one undo step, wherever they are.
 */
export const quill: EditorFamily = {
  name: 'quill',
  owns: (element) => element.classList.contains('ql-editor'),
  attach: (element, signal) => {
    return attachDomEditor('quill', element, signal, [command], { pause: 1000, where: 'anywhere' });
  },
};
