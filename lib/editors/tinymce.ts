import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';
import { withLevels } from './undo-levels.ts';

/**
 * TinyMCE 5 to 8, in its frame (`body#tinymce`) or inline. Its history counts all that is typed as one level until
 * something else happens, like a word replaced by the browser's spelling.
 */
export const tinymce: EditorFamily = {
  name: 'tinymce',
  owns: (element) => element.classList.contains('mce-content-body'),
  attach: (element, signal) =>
    attachDomEditor('tinymce', element, signal, [withLevels({ before: tellReplaced, after: tellReplaced })]),
};

function tellReplaced(host: HTMLElement): void {
  const view = host.ownerDocument.defaultView ?? window;
  host.dispatchEvent(new view.InputEvent('input', { inputType: 'insertReplacementText' }));
}
