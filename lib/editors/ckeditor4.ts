import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';
import { tell, withLevels } from './undo-levels.ts';

/**
 * CKEditor 4, in its frame or inline. It takes a level at a click if the content has changed since the last one, and
 * tells its page of changes at the release of a key.
 */
export const ckeditor4: EditorFamily = {
  name: 'ckeditor4',
  owns: (element) => element.classList.contains('cke_editable'),
  attach: (element, signal) =>
    attachDomEditor('ckeditor4', element, signal, [withLevels({ before: releaseAndClick, after: releaseAndClick })]),
};

function releaseAndClick(host: HTMLElement): void {
  const view = host.ownerDocument.defaultView ?? window;
  host.dispatchEvent(new view.KeyboardEvent('keyup'));
  tell(host, new view.MouseEvent('click'));
}
