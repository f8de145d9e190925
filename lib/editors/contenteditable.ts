import { domFamily } from './dom-editor.ts';

/** Any editing host that no other family knows. */
export const contenteditable = domFamily('contenteditable', (element) => element.isContentEditable);
