import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { command } from './techniques.ts';

/** ProseMirror takes up what the browser's own command changed, as it does with typing. */
export const prosemirrorSteps: FamilySteps = (editor) => domSteps(editor, [command]);
