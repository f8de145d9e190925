import { reviewOf } from '../engine/engine.ts';
import type { Found } from '../engine/finder.ts';
import type { Review } from '../engine/types.ts';
import type { PenState } from './pen-state.ts';

const reviews = new WeakMap<Found, Review>();

/** The review of the reply as it stands; undefined for an internal note. */
export function reviewIn({ found }: Pick<PenState, 'found'>): Review | undefined {
  if (!found) return undefined;
  const review = reviews.get(found) ?? reviewOf(found);
  reviews.set(found, review);
  return review;
}
