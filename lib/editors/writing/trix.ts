import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { beforeInput, paste, type Technique } from './techniques.ts';
import { inInlineElements } from './whole-run.ts';

/**
 * Trix. It draws its own model anew after each change, and takes text that is pasted with the look that all the words
 * before had in common; where these go out of a bold or a link, the new ones bring the look of the first along.
 */
const pasted: Technique = {
  run: (host, range, text) => {
    const start = range.startContainer.parentElement;
    const leaves = start !== null && start !== host && !start.contains(range.endContainer);
    const html = leaves ? inInlineElements(host, start, text) : undefined;
    return (html ? beforeInput('insertFromPaste', html) : paste).run(host, range, text);
  },
};

export const trixSteps: FamilySteps = (editor) => domSteps(editor, [pasted]);
