import { selectionIn, selectRange } from './dom-selection.ts';
import type { EditorFamily } from './editor.ts';
import { editorFrom } from './editor-from.ts';
import type { Technique } from './techniques.ts';
import { preservesSpace, readDom } from './text-map.ts';
import type { Writable } from './verified-write.ts';

/** A family of editing hosts: they are all read and selected in the DOM, and differ in the techniques that change them. */
export function domFamily(
  name: string,
  owns: (element: HTMLElement) => boolean,
  techniques: readonly Technique[],
): EditorFamily {
  return {
    name,
    owns,
    attach: (element, signal) => editorFrom(name, element, waysOf(element, techniques, signal), signal),
  };
}

function waysOf(element: HTMLElement, techniques: readonly Technique[], signal: AbortSignal) {
  let preserves = preservesSpace(element);
  // Asked again only here: a style is too dear to compute at every key.
  element.addEventListener('focusin', () => (preserves = preservesSpace(element)), { signal });
  return {
    read: () => readDom(element, preserves),
    selection: (snapshot) => selectionIn(element, snapshot),
    accepts: ({ text }) => element.isContentEditable && element.ariaReadOnly !== 'true' && !text.includes('\n'),
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
  } satisfies Partial<Writable>;
}
