import { domFamily } from './dom-editor.ts';

/** Quill 1.3 and 2 (Salesforce posts): changes within a second of each other are one undo step, wherever they are. */
export const quill = domFamily('quill', (element) => element.classList.contains('ql-editor'), {
  pause: 1000,
  where: 'anywhere',
});
