import type { Span } from '../engine/types.ts';
import type { EditorFamily, Snapshot } from './editor.ts';
import { editorFrom, type Ways } from './editor-from.ts';
import { isFocused } from './focus.ts';
import { plain } from './plain-text.ts';
import { skipSpans } from './skip-spans.ts';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** A textarea, or an input of plain text. */
export const textField: EditorFamily = {
  name: 'text-field',
  owns: isTextField,
  attach: (element, signal) => {
    if (!isTextField(element)) throw new TypeError(`not a text field: ${element.tagName}`);
    return editorFrom('text-field', element, waysOf(element), signal);
  },
};

/** Whether an element is a textarea or a one-line field of plain text. */
export function isTextField(element: HTMLElement): element is TextField {
  return (
    element.tagName === 'TEXTAREA' || (element.tagName === 'INPUT' && 'type' in element && element.type === 'text')
  );
}

function waysOf(element: TextField): Ways {
  return {
    read: () => readField(element),
    selection: () => selectionOf(element),
  };
}

function readField(element: TextField): Snapshot {
  const text = plain(element.value);
  return {
    text,
    skip: skipSpans(text, []),
    offsetOf: (node, offset) => (node === element ? Math.min(offset, text.length) : undefined),
  };
}

function selectionOf(element: TextField): Span | undefined {
  if (!isFocused(element)) return undefined;
  return { from: element.selectionStart ?? 0, to: element.selectionEnd ?? 0 };
}
