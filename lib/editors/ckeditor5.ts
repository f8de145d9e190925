import { domFamily } from './dom-editor.ts';
import { beforeInput } from './techniques.ts';

/**
 * CKEditor 5 (Zendesk). It changes its model on `beforeinput` and takes no notice of the browser's own commands but to
 * revert them, so no command is ever run here.
 */
export const ckeditor5 = domFamily('ckeditor5', (element) => element.classList.contains('ck-editor__editable'), [
  beforeInput('insertReplacementText'),
  beforeInput('insertText'),
]);
