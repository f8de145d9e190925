import { pageAround } from './read-site.ts';

/**
 * Whether a list of macros, canned answers or names is open over a composer: its keys are the list's then, and what it
 * inserts would meet a change of ours half-way.
 * @param selectors of the site's adapter
 */
export function isPicking(composer: Element, selectors: readonly string[]): boolean {
  if (composer.getAttribute('aria-expanded') === 'true') return true;
  if (selectors.length === 0) return false;
  const found = pageAround(composer).querySelectorAll(selectors.join());
  return [...found].some((list) => list.checkVisibility({ visibilityProperty: true }));
}
