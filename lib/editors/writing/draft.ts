import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { paste, type Technique } from './techniques.ts';

/** Pasted text takes the bold and the link of the words that it replaces. No text is pasted as none: it is a key's to delete. */
const pasted: Technique = {
  run: (host, range, text) => (text ? paste.run(host, range, text) : pressBackspace(host)),
};

/** Draft.js knows the DOM by heart and breaks over changes that it didn't make. */
export const draftSteps: FamilySteps = (editor) => domSteps(editor, [pasted]);

function pressBackspace(host: HTMLElement): boolean {
  const view = host.ownerDocument.defaultView ?? window;
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, bubbles: true, cancelable: true };
  return !host.dispatchEvent(new view.KeyboardEvent('keydown', key));
}
