import { domFamily } from './dom-editor.ts';

/** Slate. */
export const slate = domFamily('slate', (element) => element.hasAttribute('data-slate-editor'));
