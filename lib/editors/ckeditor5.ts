import { domFamily } from './dom-editor.ts';

/** CKEditor 5 (Zendesk). */
export const ckeditor5 = domFamily('ckeditor5', (element) => element.classList.contains('ck-editor__editable'));
