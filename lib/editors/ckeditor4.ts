import { domFamily } from './dom-editor.ts';

/** CKEditor 4 (Salesforce, Request Tracker), in its frame or inline. */
export const ckeditor4 = domFamily('ckeditor4', (element) => element.classList.contains('cke_editable'));
