import { selectionIn, selectRange } from './dom-selection.ts';
import type { ReadableEditor } from './editor.ts';
import { editorFrom, type Ways } from './editor-from.ts';
import { isReadOnly } from './read-only.ts';
import { preservesSpace, readDom } from './text-map.ts';

/** What the families of editing hosts share: reading and selecting in the DOM. They differ in how they are written to. */
export function attachDomEditor(family: string, element: HTMLElement, signal: AbortSignal): ReadableEditor {
  return editorFrom(family, element, waysOf(element, signal), signal);
}

function waysOf(element: HTMLElement, signal: AbortSignal): Ways {
  let preserves = preservesSpace(element);
  // Asked again only here: a style is too dear to compute at every key.
  element.addEventListener('focusin', () => (preserves = preservesSpace(element)), { signal });
  return {
    read: () => readDom(element, preserves),
    selection: (snapshot) => selectionIn(element, snapshot),
    accepts: ({ text }) => !isReadOnly(element) && !text.includes('\n'),
    place: (span, snapshot) => {
      const range = snapshot.rangeOf(span);
      if (range) selectRange(element, range);
    },
  };
}
