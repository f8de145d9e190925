import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { beforeInput, type Technique } from './techniques.ts';
import { htmlForWholeRun } from './whole-run.ts';

/** A link goes with its last word: words for all of it bring the link along. */
const replacement: Technique = {
  run: (host, range, text) => {
    const html = text && range.startContainer.parentElement?.closest('a') ? htmlForWholeRun(host, range, text) : '';
    return beforeInput('insertReplacementText', html).run(host, range, text);
  },
};

/** Lexical changes its model on `beforeinput`; a change of the DOM alone it may not see, so no command is run here. */
export const lexicalSteps: FamilySteps = (editor) => domSteps(editor, [replacement, beforeInput('insertText')]);
