import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { tell, withLevels } from './undo-levels.ts';

/** Summernote takes a level at each release of the mouse, even one that is the same as the last. */
export const summernoteSteps: FamilySteps = (editor) => {
  const take = levelTaker();
  return domSteps(editor, [withLevels({ before: take, after: take })]);
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
