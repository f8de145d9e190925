import type { Span } from '../engine/types.ts';

/** How an editor puts changes together in one undo step: those less than `pause` milliseconds apart. */
export interface Grouping {
  readonly pause: number;
  /** `beside`: only changes that touch each other. */
  readonly where: 'anywhere' | 'beside';
}

/** Milliseconds until a change of a span is an undo step of its own; the caret stands where the last change was. */
export type Rest = (span: Span, caret: Span | undefined) => number;

/** Keys that editors take as theirs: no input follows. */
const EDITING_KEY = /^(?:Enter|Backspace|Delete|Tab)$/;

/** Follows the changes of an element, by hand or by us. */
export function followChanges(element: HTMLElement, { pause, where }: Grouping, signal: AbortSignal): Rest {
  let last = Number.NEGATIVE_INFINITY;
  const note = (event: Event) => {
    if (!('key' in event) || EDITING_KEY.test(String(event.key))) last = performance.now();
  };
  for (const type of ['beforeinput', 'input', 'paste', 'drop', 'compositionend', 'keydown']) {
    element.addEventListener(type, note, { capture: true, signal });
  }
  return (span, caret) => {
    const apart = caret !== undefined && (caret.to < span.from || caret.from > span.to);
    return where === 'beside' && apart ? 0 : last + pause - performance.now();
  };
}
