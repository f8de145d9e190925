import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { tell, withLevels } from './undo-levels.ts';

/** TinyMCE's history counts all that is typed as one level until something else happens, like the end of a drag. */
export const tinymceSteps: FamilySteps = (editor) =>
  domSteps(editor, [withLevels({ before: endDrag, after: endDrag })]);

function endDrag(host: HTMLElement): void {
  const view = host.ownerDocument.defaultView ?? window;
  tell(host, new view.DragEvent('dragend'));
}
