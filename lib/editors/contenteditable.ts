import { domFamily } from './dom-editor.ts';
import { beforeInput, command } from './techniques.ts';

/**
 * Any editing host that no other family knows: offered as a browser would offer a spelling replacement, then, where
 * nobody takes it, done by the browser's own command.
 */
export const contenteditable = domFamily('contenteditable', (element) => element.isContentEditable, [
  beforeInput('insertReplacementText'),
  { ...command, ifIgnored: true },
  beforeInput('insertText'),
  command,
]);
