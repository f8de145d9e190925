import { followComposition } from './composition.ts';
import type { Editor } from './editor.ts';
import { focusQuietly, isElsewhere } from './focus.ts';
import { createWriter, type Writable } from './verified-write.ts';

/** The editor that a family's ways of reading, selecting and writing make. */
export function editorFrom(
  family: string,
  element: HTMLElement,
  ways: Omit<Writable, 'element' | 'composing'>,
  signal: AbortSignal,
): Editor {
  const composing = followComposition(element, signal);
  return {
    family,
    element,
    document: element.ownerDocument,
    read: ways.read,
    selection: ways.selection,
    select: (span) => {
      if (isElsewhere(element)) return;
      focusQuietly(element);
      ways.place(span, ways.read());
    },
    get composing() {
      return composing();
    },
    replace: createWriter({ ...ways, element, composing }),
  };
}
