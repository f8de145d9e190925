import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';

/**
 * CKEditor 5 (Zendesk). It changes its model on `beforeinput` and takes no notice of the browser's own commands but to
 * revert them, so no command is ever run here.
 */
export const ckeditor5: EditorFamily = {
  name: 'ckeditor5',
  owns: (element) => element.classList.contains('ck-editor__editable'),
  attach: (element, signal) => attachDomEditor('ckeditor5', element, signal, ['insertReplacementText', 'insertText']),
};
