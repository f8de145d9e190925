import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { beforeInput } from './techniques.ts';

/** Slate changes its model on `beforeinput`; a command would change what is seen and not the model. */
export const slateSteps: FamilySteps = (editor) =>
  domSteps(editor, [beforeInput('insertReplacementText'), beforeInput('insertText')]);
