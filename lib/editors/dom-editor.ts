import { followChanges, type Grouping } from './changes.ts';
import { selectionIn } from './dom-selection.ts';
import type { EditorFamily, ReadableEditor } from './editor.ts';
import { editorFrom, type Ways } from './editor-from.ts';
import { KnownBlocks } from './known-blocks.ts';
import { preservesSpace, readDom } from './text-map.ts';

/**
 * What the families of editing hosts share: reading the DOM. They differ in how they are known and
 * written to, and in what `grouping` their undo has, if it goes by time.
 */
export function domFamily(name: string, owns: EditorFamily['owns'], grouping?: Grouping): EditorFamily {
  return { name, owns, attach: (element, signal, quotes) => attach(name, element, signal, quotes, grouping) };
}

function attach(
  name: string,
  element: HTMLElement,
  signal: AbortSignal,
  quotes: string,
  grouping?: Grouping,
): ReadableEditor {
  const rest = grouping && followChanges(element, grouping, signal);
  const ways = waysOf(element, signal, quotes);
  return editorFrom(name, element, rest ? { ...ways, rest } : ways, signal);
}

function waysOf(element: HTMLElement, signal: AbortSignal, quotes: string): Ways {
  const known = new KnownBlocks(element, signal, quotes);
  let preserves = preservesSpace(element);
  const lookAgain = (): void => {
    preserves = preservesSpace(element);
    known.refresh(true);
  };
  // Asked again only here: a style is too dear to compute at every key.
  element.addEventListener('focusin', lookAgain, { signal });
  return {
    read: () => readDom(element, preserves, known),
    selection: (snapshot) => selectionIn(element, snapshot),
  };
}
