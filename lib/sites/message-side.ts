import type { CustomerPlace } from './adapter.ts';
import { bodyOf } from './message-body.ts';

/** Nearer to the middle a bubble is on neither side, such as the page's own lines are. Pixels. */
const CLEAR = 8;

/** Whether a message is on the customer's side of the thread. */
export function isOnSide({ side, text }: CustomerPlace, element: Element): boolean {
  const thread = side && element.closest(side.of);
  if (!thread) return !side;
  const right = middleOf(bodyOf(element, text)) - middleOf(thread);
  return side.is === 'right' ? right > CLEAR : right < -CLEAR;
}

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}
