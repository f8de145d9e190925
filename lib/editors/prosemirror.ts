import { domFamily } from './dom-editor.ts';

/**
 * ProseMirror and Tiptap (Intercom, HubSpot, Jira, Chatwoot): what touches words changed in the last half second is
 * one undo step with them.
 */
export const prosemirror = domFamily('prosemirror', (element) => element.classList.contains('ProseMirror'), {
  pause: 500,
  where: 'beside',
});
