/** The document or shadow root that an element stands in; its document while it stands in none. */
export function treeOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return isTree(root) ? root : element.ownerDocument;
}

export function viewOf(node: Node): Window & typeof globalThis {
  return node.ownerDocument?.defaultView ?? window;
}

/** The parent of an element, out of a shadow tree too. */
export function parentAcross(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && isTree(parent) && 'host' in parent ? parent.host : element.parentElement;
}

function isTree(node: Node): node is Document | ShadowRoot {
  return 'adoptedStyleSheets' in node;
}
