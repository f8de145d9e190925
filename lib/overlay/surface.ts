import type { Editor, Snapshot } from '../editors/editor.ts';
import { rangeOf } from '../editors/ranges.ts';
import type { Span } from '../engine/types.ts';
import { isTextField } from './lay-over.ts';
import { createMirror } from './mirror.ts';
import { treeOf } from './tree.ts';

/** Where a composer's marks are painted: in its own DOM, or in a mirror where it has none. */
export interface Surface {
  readonly root: Document | ShadowRoot;
  /** Makes ready for ranges of a snapshot as far as an offset; at 0 for none. */
  prepare(reach: number): void;
  rangeOf(span: Span, snapshot: Snapshot): Range | undefined;
}

export function createSurface({ element }: Editor, signal: AbortSignal): Surface {
  if (isTextField(element)) return createMirror(element, signal);
  return {
    root: treeOf(element),
    prepare: () => undefined,
    rangeOf: (span, snapshot) => rangeOf(snapshot, span),
  };
}
