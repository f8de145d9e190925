import { followChanges, type Grouping } from './changes.ts';
import { selectionIn, selectRange } from './dom-selection.ts';
import type { Editor } from './editor.ts';
import { editorFrom } from './editor-from.ts';
import { isReadOnly } from './read-only.ts';
import type { Technique } from './techniques.ts';
import { preservesSpace, readDom } from './text-map.ts';
import type { Writable } from './verified-write.ts';

/**
 * What the families of editing hosts share: reading and selecting in the DOM. They differ in the techniques, and in what
 * `grouping` their undo has, if it goes by time.
 */
export function attachDomEditor(
  family: string,
  element: HTMLElement,
  signal: AbortSignal,
  techniques: readonly Technique[],
  grouping?: Grouping,
): Editor {
  const rest = grouping && followChanges(element, grouping, signal);
  const ways = waysOf(element, techniques, signal);
  return editorFrom(family, element, rest ? { ...ways, rest } : ways, signal);
}

function waysOf(element: HTMLElement, techniques: readonly Technique[], signal: AbortSignal) {
  let preserves = preservesSpace(element);
  // Asked again only here: a style is too dear to compute at every key.
  element.addEventListener('focusin', () => (preserves = preservesSpace(element)), { signal });
  const read = () => readDom(element, preserves);
  return {
    read,
    selection: (snapshot) => selectionIn(element, snapshot),
    accepts: ({ text }) => !isReadOnly(element) && !text.includes('\n'),
    place: (span, snapshot) => {
      const range = snapshot.rangeOf(span);
      if (range) selectRange(element, range);
    },
    steps: techniques.map((technique) => ({
      ifIgnored: technique.ifIgnored ?? false,
      run: ({ span, text }, snapshot) => {
        const before = snapshot.rangeOf(span);
        if (before) technique.prepare?.(element, before);
        const range = technique.prepare ? read().rangeOf(span) : before;
        return range !== undefined && technique.run(element, range, text);
      },
    })),
  } satisfies Partial<Writable>;
}
