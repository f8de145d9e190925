import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';
import { beforeInput, type Technique } from './techniques.ts';
import { htmlForWholeRun } from './whole-run.ts';

/** A link goes with its last word: words for all of it bring the link along. */
const replacement: Technique = {
  run: (host, range, text) => {
    const html = text && range.startContainer.parentElement?.closest('a') ? htmlForWholeRun(host, range, text) : '';
    return beforeInput('insertReplacementText', html).run(host, range, text);
  },
};

/** Lexical. It changes its model on `beforeinput`; a change of the DOM alone it may not see, so no command is run here. */
export const lexical: EditorFamily = {
  name: 'lexical',
  owns: (element) => element.hasAttribute('data-lexical-editor'),
  attach: (element, signal) => attachDomEditor('lexical', element, signal, [replacement, beforeInput('insertText')]),
};
