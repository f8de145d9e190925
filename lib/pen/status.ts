import { frameOf, isOnPage } from '../ancestry.ts';
import type { StatusView } from '../card-port.ts';
import { BLANK_ENTRY } from '../engine/finder.ts';
import { strongestMood } from '../engine/mood.ts';
import { worstOf } from '../session/worst-of.ts';
import { boxOf } from './box.ts';
import type { PenState } from './pen-state.ts';
import { reviewIn } from './review.ts';

/** Puts the pill at the composer's corner, or takes it away when it would say nothing. */
export function showStatus(state: PenState, view = statusOf(state)): void {
  state.pill = view && wordsOf(state);
  state.card.showStatus(view);
}

/** Whether the pill says already what it has to say of the findings. All else is looked at when the agent rests, scrolls or resizes. */
export function isSaid(state: PenState): boolean {
  return state.pill === wordsOf(state);
}

function wordsOf(state: PenState): string {
  const { visible, undoable } = state;
  const worst = worstOf(visible.map(({ severity }) => severity));
  return [visible.length, worst, blanksIn(visible), undoable?.kind].join();
}

const blanksIn = (visible: PenState['visible']): number => visible.filter(({ entry }) => entry === BLANK_ENTRY).length;

/** What the pill says now and where; undefined when it would say nothing. */
export function statusOf(state: PenState): StatusView | undefined {
  const { visible, undoable, editor } = state;
  if ((visible.length === 0 && !undoable) || !isShown(editor.element)) return undefined;
  return {
    count: visible.length,
    worst: worstOf(visible.map(({ severity }) => severity)),
    missing: missingIn(state),
    blanks: blanksIn(visible),
    composer: boxOf(editor.element),
    ...(undoable ? { undo: undoable.kind } : {}),
  };
}

/** What a calm or unknown customer would miss isn't worth a word beside the findings. */
function missingIn(state: PenState): number {
  const review = reviewIn(state);
  if (!review) return 0;
  const { mood, strength } = strongestMood(review.customer.cues);
  if (strength === 0 || mood === 'thanks') return 0;
  return Math.min(2, review.checklist.filter((item) => item.state === 'missing').length);
}

/** False once the page has removed or hidden the composer, as it does with the pane of another ticket. */
export function isShown(element: Element): boolean {
  if (!isOnPage(element) || !element.checkVisibility({ visibilityProperty: true })) return false;
  const frame = frameOf(element);
  return !frame || isShown(frame);
}
