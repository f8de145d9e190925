import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';
import { tell, withLevels } from './undo-levels.ts';

/**
 * TinyMCE 5 to 8, in its frame (`body#tinymce`) or inline. Its history counts all that is typed as one level until
 * something else happens, like the end of a drag.
 */
export const tinymce: EditorFamily = {
  name: 'tinymce',
  owns: (element) => element.classList.contains('mce-content-body'),
  attach: (element, signal) =>
    attachDomEditor('tinymce', element, signal, [withLevels({ before: endDrag, after: endDrag })]),
};

function endDrag(host: HTMLElement): void {
  const view = host.ownerDocument.defaultView ?? window;
  tell(host, new view.DragEvent('dragend'));
}
