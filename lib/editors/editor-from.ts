import { followComposition } from './composition.ts';
import type { ReadableEditor } from './editor.ts';
import { focusQuietly, isElsewhere } from './focus.ts';

/** What a family knows of an element of its kind. */
export type Ways = Pick<ReadableEditor, 'read' | 'selection' | 'accepts' | 'place' | 'rest'>;

/** The editor that a family's ways of reading and selecting make. */
export function editorFrom(family: string, element: HTMLElement, ways: Ways, signal: AbortSignal): ReadableEditor {
  const composing = followComposition(element, signal);
  return {
    family,
    element,
    document: element.ownerDocument,
    ...ways,
    select: (span) => {
      if (isElsewhere(element)) return;
      focusQuietly(element);
      ways.place(span, ways.read());
    },
    get composing() {
      return composing();
    },
  };
}
