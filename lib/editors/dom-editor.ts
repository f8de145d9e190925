import { followComposition } from './composition.ts';
import { selectionIn, selectRange } from './dom-selection.ts';
import type { Editor } from './editor.ts';
import { editorFrom } from './editor-from.ts';
import { focusQuietly, isFocused } from './focus.ts';
import type { Technique } from './techniques.ts';
import { preservesSpace, readDom } from './text-map.ts';
import type { Writable } from './verified-write.ts';

/** What the families of editing hosts share: reading and selecting in the DOM, writing by the techniques given. */
export function attachDomEditor(
  family: string,
  element: HTMLElement,
  techniques: readonly Technique[],
  signal: AbortSignal,
): Editor {
  return editorFrom(family, domTarget(element, techniques, signal));
}

function domTarget(element: HTMLElement, techniques: readonly Technique[], signal: AbortSignal): Writable {
  let preserves = preservesSpace(element);
  // Asked again only here: a style is too dear to compute at every key.
  element.addEventListener('focusin', () => (preserves = preservesSpace(element)), { signal });
  return {
    element,
    document: element.ownerDocument,
    composing: followComposition(element, signal),
    read: () => readDom(element, preserves),
    selection: (snapshot) => selectionIn(element, snapshot),
    accepts: (edit) => element.isContentEditable && element.ariaReadOnly !== 'true' && !edit.text.includes('\n'),
    focused: () => isFocused(element),
    focus: () => focusQuietly(element),
    place: (span, snapshot) => {
      const range = snapshot.rangeOf(span);
      if (range) selectRange(element, range);
    },
    steps: techniques.map(({ run, ifIgnored = false }) => ({
      ifIgnored,
      run: ({ span, text }, snapshot) => {
        const range = snapshot.rangeOf(span);
        return range !== undefined && run(element, range, text);
      },
    })),
  };
}
