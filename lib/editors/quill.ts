import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';
import { beforeInput, command } from './techniques.ts';

/**
 * Quill 1.3 and 2 (Salesforce posts). 2 takes replacements, 1.3 takes up what the browser's command changed. Changes
 * within a second of each other are one undo step, wherever they are.
 */
export const quill: EditorFamily = {
  name: 'quill',
  owns: (element) => element.classList.contains('ql-editor'),
  attach: (element, signal) => {
    const techniques = [beforeInput('insertReplacementText'), command];
    return attachDomEditor('quill', element, signal, techniques, { pause: 1000, where: 'anywhere' });
  },
};
