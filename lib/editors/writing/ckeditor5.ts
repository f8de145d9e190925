import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { beforeInput } from './techniques.ts';

/**
 * CKEditor 5 changes its model on `beforeinput` and takes no notice of the browser's own commands but to revert them, so
 * no command is ever run here.
 */
export const ckeditor5Steps: FamilySteps = (editor) =>
  domSteps(editor, [beforeInput('insertReplacementText'), beforeInput('insertText')]);
