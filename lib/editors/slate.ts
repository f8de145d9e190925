import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';
import { beforeInput } from './techniques.ts';

/** Slate. It changes its model on `beforeinput`; a command would change what is seen and not the model. */
export const slate: EditorFamily = {
  name: 'slate',
  owns: (element) => element.hasAttribute('data-slate-editor'),
  attach: (element, signal) => {
    const techniques = [beforeInput('insertReplacementText'), beforeInput('insertText')];
    return attachDomEditor('slate', element, signal, techniques);
  },
};
