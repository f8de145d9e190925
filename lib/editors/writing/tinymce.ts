import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { withLevels } from './undo-levels.ts';

/**
 * TinyMCE's history counts all that is typed as one level until something else happens, like a word replaced by the
 * browser's spelling.
 */
export const tinymceSteps: FamilySteps = (editor) =>
  domSteps(editor, [withLevels({ before: tellReplaced, after: tellReplaced })]);

function tellReplaced(host: HTMLElement): void {
  const view = host.ownerDocument.defaultView ?? window;
  host.dispatchEvent(new view.InputEvent('input', { inputType: 'insertReplacementText' }));
}
