import type { Editor, ReadableEditor } from '../editor.ts';
import { focusQuietly, isElsewhere } from '../focus.ts';
import { placingOf } from './placing.ts';
import { stepsOf } from './steps-of.ts';
import { createWriter } from './verified-write.ts';

/** An editor as its family attached it, made one that can be changed. Once for each: its edits wait for one another. */
export function writable(editor: ReadableEditor): Editor {
  const placing = placingOf(editor);
  return {
    ...editor,
    ...placing,
    get composing() {
      return editor.composing;
    },
    select: (span) => {
      if (isElsewhere(editor.element)) return;
      focusQuietly(editor.element);
      placing.place(span, editor.read());
    },
    replace: createWriter({ ...editor, ...placing, composing: () => editor.composing, steps: stepsOf(editor) }),
  };
}
