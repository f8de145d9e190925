import type { Editor } from './editor.ts';
import { isElsewhere } from './focus.ts';
import { createWriter, type Writable } from './verified-write.ts';

/** The editor that a family's reading and writing make. */
export function editorFrom(family: string, target: Writable): Editor {
  return {
    family,
    element: target.element,
    document: target.document,
    read: target.read,
    selection: target.selection,
    select: (span) => {
      if (isElsewhere(target.element)) return;
      target.focus();
      target.place(span, target.read());
    },
    get composing() {
      return target.composing();
    },
    replace: createWriter(target),
  };
}
