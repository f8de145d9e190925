import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { tell, withLevels } from './undo-levels.ts';

/**
 * CKEditor 4 takes a level at a click if the content has changed since the last one, and tells its page of changes at the
 * release of a key.
 */
export const ckeditor4Steps: FamilySteps = (editor) =>
  domSteps(editor, [withLevels({ before: releaseAndClick, after: releaseAndClick })]);

function releaseAndClick(host: HTMLElement): void {
  const view = host.ownerDocument.defaultView ?? window;
  host.dispatchEvent(new view.KeyboardEvent('keyup'));
  tell(host, new view.MouseEvent('click'));
}
