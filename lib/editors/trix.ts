import { domFamily } from './dom-editor.ts';

/** Trix. */
export const trix = domFamily('trix', (element) => element.tagName === 'TRIX-EDITOR');
