import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';

/** CKEditor 5 (Zendesk). */
export const ckeditor5: EditorFamily = {
  name: 'ckeditor5',
  owns: (element) => element.classList.contains('ck-editor__editable'),
  attach: (element, signal) => attachDomEditor('ckeditor5', element, signal),
};
