import { domFamily } from './dom-editor.ts';

/** Draft.js (Gorgias). */
export const draft = domFamily('draft', (element) => element.classList.contains('public-DraftEditor-content'));
