import { selectRange } from '../dom-selection.ts';
import type { Edit, Editor, ReadableEditor } from '../editor.ts';
import { rangeOf } from '../ranges.ts';
import { isReadOnly } from '../read-only.ts';
import { isTextField, type TextField } from '../text-field.ts';

/** How an editor takes a selection, and what it can be asked to take. */
export type Placing = Pick<Editor, 'accepts' | 'place'>;

/** The placing of a text field, or that of an editing host. */
export function placingOf({ element }: ReadableEditor): Placing {
  return isTextField(element) ? inField(element) : inHost(element);
}

function inField(element: TextField): Placing {
  return {
    accepts: (edit) => !isReadOnly(element) && fits(element, edit),
    place: ({ from, to }) => element.setSelectionRange(from, to),
  };
}

/** A browser cuts what is longer than the field allows. */
function fits(element: TextField, { span, text }: Edit): boolean {
  if (element.tagName === 'INPUT' && text.includes('\n')) return false;
  return element.maxLength < 0 || element.value.length - (span.to - span.from) + text.length <= element.maxLength;
}

function inHost(element: HTMLElement): Placing {
  return {
    accepts: ({ text }) => !isReadOnly(element) && !text.includes('\n'),
    place: (span, snapshot) => {
      const range = rangeOf(snapshot, span);
      if (range) selectRange(element, range);
    },
  };
}
