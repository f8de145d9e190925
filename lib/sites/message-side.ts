import type { CustomerPlace } from './adapter.ts';
import { bodyOf } from './message-body.ts';

/** Whether a message is on the customer's side of the thread. */
export function isOnSide({ side, text }: CustomerPlace, element: Element): boolean {
  const thread = side && element.closest(side.of);
  return !thread || middleOf(bodyOf(element, text)) < middleOf(thread) === (side.is === 'left');
}

function middleOf(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return left + right;
}
