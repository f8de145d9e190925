import type { CustomerPlace, SiteWords } from './adapter.ts';
import { isOnSide } from './message-side.ts';
import { isYellow } from './note-colour.ts';
import { isReplyBox } from './reply-box.ts';

/** What the generic script brings, for pages that no adapter knows, and for adapters that go by what a page looks like. */
export interface GenericKit {
  /** Tells replies from other fields. */
  isReplyBox(element: Element, words: SiteWords): boolean;
  /** Whether a composer has the colour of notes. */
  isYellow(composer: Element): boolean;
  isOnSide(place: CustomerPlace, message: Element): boolean;
}

export function createGenericKit(): GenericKit {
  return { isReplyBox, isYellow, isOnSide };
}
