import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { beforeInput, command } from './techniques.ts';

/**
 * An editing host that nothing is known of: offered as a browser would offer a spelling replacement, then, where nobody
 * takes it, done by the browser's own command.
 */
export const contenteditableSteps: FamilySteps = (editor) => {
  const offered = [beforeInput('insertReplacementText'), { ...command, ifIgnored: true }];
  return domSteps(editor, [...offered, beforeInput('insertText'), command]);
};
