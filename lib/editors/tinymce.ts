import { domFamily } from './dom-editor.ts';

/** TinyMCE 5 to 8 (UVdesk), in its frame (`body#tinymce`) or inline. */
export const tinymce = domFamily('tinymce', (element) => element.classList.contains('mce-content-body'));
