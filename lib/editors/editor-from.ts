import { followComposition } from './composition.ts';
import type { ReadableEditor } from './editor.ts';

/** What a family knows of an element of its kind. */
export type Ways = Pick<ReadableEditor, 'read' | 'selection' | 'rest'>;

/** The editor that a family's ways of reading make. */
export function editorFrom(family: string, element: HTMLElement, ways: Ways, signal: AbortSignal): ReadableEditor {
  const composing = followComposition(element, signal);
  return {
    family,
    element,
    document: element.ownerDocument,
    ...ways,
    get composing() {
      return composing();
    },
  };
}
