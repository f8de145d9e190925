import { domFamily } from './dom-editor.ts';

/** Summernote (FreeScout). */
export const summernote = domFamily('summernote', (element) => element.classList.contains('note-editable'));
