import type { Editor, ReadableEditor } from '../editor.ts';
import { stepsOf } from './steps-of.ts';
import { createWriter } from './verified-write.ts';

/** An editor as its family attached it, made one that can be changed. Once for each: its edits wait for one another. */
export function writable(editor: ReadableEditor): Editor {
  return {
    ...editor,
    get composing() {
      return editor.composing;
    },
    replace: createWriter({ ...editor, composing: () => editor.composing, steps: stepsOf(editor) }),
  };
}
