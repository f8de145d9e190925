import { attachDomEditor } from './dom-editor.ts';
import type { EditorFamily } from './editor.ts';
import { offered } from './offered.ts';

/** Froala, by its class names (Freshdesk, Kayako). It leaves typing to the browser, and so it does a replacement. */
export const froala: EditorFamily = {
  name: 'froala',
  owns: (element) => element.classList.contains('fr-element'),
  attach: (element, signal) => attachDomEditor('froala', element, signal, offered()),
};
