import { domFamily } from './dom-editor.ts';

/** Froala, by its class names (Freshdesk, Kayako). */
export const froala = domFamily('froala', (element) => element.classList.contains('fr-element'));
