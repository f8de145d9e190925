import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';
import { command } from './techniques.ts';

/**
 * ProseMirror and Tiptap (Intercom, HubSpot, Jira, Chatwoot). It takes up what the browser's own command changed, as it
 * does with typing; what touches words changed in the last half second is one undo step with them.
 */
export const prosemirror: EditorFamily = {
  name: 'prosemirror',
  owns: (element) => element.classList.contains('ProseMirror'),
  attach: (element, signal) => {
    return attachDomEditor('prosemirror', element, signal, [command], { pause: 500, where: 'beside' });
  },
};
