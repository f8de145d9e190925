import type { SiteWords } from './adapter.ts';
import { isReplyBox } from './reply-box.ts';

/** What the finder script brings: telling replies from other fields on a page that no adapter knows. */
export interface FinderKit {
  isReplyBox(element: Element, words: SiteWords): boolean;
}

export function createFinderKit(): FinderKit {
  return { isReplyBox };
}
