import { browser } from './browser.ts';

/** In Firefox an element itself tells a content script. */
interface Told extends HTMLElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow tree of an element, which only a content script is told when it is closed. */
export function shadowOf(element: Told): ShadowRoot | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot ?? undefined;
  return browser.dom?.openOrClosedShadowRoot(element) ?? undefined;
}
