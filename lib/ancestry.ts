/** The parent of an element, out of a shadow tree and out of a frame of the same origin too. */
export function parentAcross(element: Element): Element | null {
  const { parentNode } = element;
  if (parentNode && 'host' in parentNode) return (parentNode as ShadowRoot).host;
  return element.parentElement ?? (element.getRootNode() === element.ownerDocument ? frameOf(element) : null);
}

/** The frame that an element's document is shown in; null in the top document, or where what is above is of another origin. */
export function frameOf({ ownerDocument }: Node): Element | null {
  return ownerDocument?.defaultView?.frameElement ?? null;
}

/** False once an element, or a frame that it is in, was taken off its page. */
export function isOnPage(element: Element): boolean {
  return element.isConnected && element.ownerDocument.defaultView !== null;
}

/** Like `closest`, but out of shadow trees and frames too. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentAcross(at)) if (at.matches(selector)) return at;
  return null;
}
