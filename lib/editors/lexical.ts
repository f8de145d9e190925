import { domFamily } from './dom-editor.ts';

/** Lexical. */
export const lexical = domFamily('lexical', (element) => element.hasAttribute('data-lexical-editor'));
