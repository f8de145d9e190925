import { followComposition } from './composition.ts';
import { selectionIn, selectRange } from './dom-selection.ts';
import type { Editor } from './editor.ts';
import { focusQuietly, isElsewhere, isFocused } from './focus.ts';
import type { Technique } from './techniques.ts';
import { preservesSpace, readDom } from './text-map.ts';
import { createWriter, type Writable } from './verified-write.ts';

/** What the families of editing hosts share: reading and selecting in the DOM, writing by the techniques given. */
export function attachDomEditor(
  family: string,
  element: HTMLElement,
  techniques: readonly Technique[],
  signal: AbortSignal,
): Editor {
  const target = domTarget(element, techniques, signal);
  return {
    family,
    element,
    document: target.document,
    read: target.read,
    selection: target.selection,
    select: (span) => {
      if (isElsewhere(element)) return;
      target.focus();
      target.place(span, target.read());
    },
    get composing() {
      return target.composing;
    },
    replace: createWriter(target),
  };
}

function domTarget(element: HTMLElement, techniques: readonly Technique[], signal: AbortSignal): Writable {
  const isComposing = followComposition(element, signal);
  let preserves = preservesSpace(element);
  // Asked again only here: a style is too dear to compute at every key.
  element.addEventListener('focusin', () => (preserves = preservesSpace(element)), { signal });
  return {
    element,
    document: element.ownerDocument,
    get composing() {
      return isComposing();
    },
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
