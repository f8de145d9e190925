import { reviewChecklist } from './checklist.ts';
import type { CustomerReading } from './customer.ts';
import { createFinder, type Found } from './finder.ts';
import type { Matcher } from './scan.ts';
import type { Context, CustomerState, Draft, Review } from './types.ts';

/** Reviews one composer's reply again and again; keeps what hasn't changed between two reviews. */
export interface Engine {
  review(draft: Draft, context: Context): Review;
}

/**
 * @param matchers one a locale; a sentence in a language without one is left alone
 */
export function createEngine(matchers: readonly Matcher[]): Engine {
  const finder = createFinder(matchers);
  return { review: (draft, context) => reviewOf(finder.find(draft, context)) };
}

/** All that is told of a reply: also what it lacks, and what the customer's message tells. Plain data. */
export function reviewOf({ findings, lines, reply }: Found): Review {
  return { findings, checklist: reviewChecklist(lines, reply), customer: stateOf(reply.customer) };
}

/** What leaves the engine is plain data. */
function stateOf({ used, ...state }: CustomerReading): CustomerState {
  return state;
}
