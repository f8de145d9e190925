import { domSteps } from './dom-steps.ts';
import type { FamilySteps } from './family-steps.ts';
import { beforeInput } from './techniques.ts';
import { withLevels } from './undo-levels.ts';

/**
 * An editing host that nothing is known of: the change is offered as a browser would offer a spelling replacement; where
 * nobody takes it, it is done by the browser's own command; only what was cancelled and not done is offered again, as
 * typing.
 */
export const contenteditableSteps: FamilySteps = (editor) => {
  const command = withLevels({ before: pressSpace });
  const [replacement, typing] = [beforeInput('insertReplacementText'), beforeInput('insertText')];
  return domSteps(editor, [replacement, { ...command, ifIgnored: true }, typing, command]);
};

/** A key that enters nothing when it isn't the agent's: an editor with a history of its own (Squire) takes a level there. */
function pressSpace(host: HTMLElement): void {
  const view = host.ownerDocument.defaultView ?? window;
  host.dispatchEvent(new view.KeyboardEvent('keydown', { key: ' ', code: 'Space', cancelable: true }));
}
