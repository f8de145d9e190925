import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';
import { tell, withLevels } from './undo-levels.ts';

/** Summernote. It takes a level at each release of the mouse, even one that is the same as the last. */
export const summernote: EditorFamily = {
  name: 'summernote',
  owns: (element) => element.classList.contains('note-editable'),
  attach: (element, signal) => {
    const take = levelTaker();
    return attachDomEditor('summernote', element, signal, [withLevels({ before: take, after: take })]);
  },
};

/** Two levels alike would make one Ctrl+Z do nothing. */
function levelTaker(): (host: HTMLElement) => void {
  let taken: string | undefined;
  return (host) => {
    if (host.innerHTML === taken) return;
    taken = host.innerHTML;
    const view = host.ownerDocument.defaultView ?? window;
    tell(host, new view.MouseEvent('mouseup'));
  };
}
