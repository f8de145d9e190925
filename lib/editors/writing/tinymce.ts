import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { withLevels } from './undo-levels.ts';

/**
 * TinyMCE's history counts all that is typed as one level until something else happens, like a word replaced by the
 * browser's spelling.
 */
export const tinymceSteps: FamilySteps = (editor) =>
  domSteps(editor, [withLevels({ before: prepare, after: tellReplaced })]);

function prepare(host: HTMLElement): void {
  leaveWaitingCaret(host);
  tellReplaced(host);
}

/**
 * Where a word was deleted TinyMCE keeps a caret with its format, and at the next key it may go back there, away from a
 * blank that is to be filled. A mouse button let go has it taken away.
 */
function leaveWaitingCaret(host: HTMLElement): void {
  const { defaultView } = host.ownerDocument;
  if (!host.querySelector('#_mce_caret')) return;
  host.dispatchEvent(new (defaultView ?? window).MouseEvent('mouseup', { bubbles: true }));
}

function tellReplaced(host: HTMLElement): void {
  const view = host.ownerDocument.defaultView ?? window;
  host.dispatchEvent(new view.InputEvent('input', { inputType: 'insertReplacementText' }));
}
