import type { Editor, Snapshot } from '../editors/editor.ts';
import type { Span } from '../engine/types.ts';
import type { TextField } from './lay-over.ts';
import { createMirror } from './mirror.ts';
import { treeOf } from './tree.ts';

/** Where a composer's marks are painted: in its own DOM, or in a mirror where it has none. */
export interface Surface {
  readonly root: Document | ShadowRoot;
  /** Whether what is painted here lies over the words, not behind them. */
  readonly over: boolean;
  /** Makes ready for ranges of a snapshot, or for none. */
  prepare(needed: boolean): void;
  rangeOf(span: Span, snapshot: Snapshot): Range | undefined;
}

export function createSurface({ element }: Editor, signal: AbortSignal): Surface {
  if (isTextField(element)) return mirrorSurface(element, signal);
  return {
    root: treeOf(element),
    over: false,
    prepare: () => undefined,
    rangeOf: (span, snapshot) => snapshot.rangeOf(span),
  };
}

function mirrorSurface(field: TextField, signal: AbortSignal): Surface {
  const mirror = createMirror(field, signal);
  return {
    root: mirror.root,
    over: true,
    prepare: (needed) => (needed ? mirror.show() : mirror.hide()),
    rangeOf: (span) => mirror.rangeOf(span),
  };
}

function isTextField(element: HTMLElement): element is TextField {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}
