import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { command } from './techniques.ts';

/** Both versions take up what the browser's own command changed, as they do with typing. */
export const quillSteps: FamilySteps = (editor) => domSteps(editor, [command]);
