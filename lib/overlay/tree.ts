/** The document or shadow root that an element stands in; its document while it stands in none. */
export function treeOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return isTree(root) ? root : element.ownerDocument;
}

export function viewOf(node: Node): Window & typeof globalThis {
  return node.ownerDocument?.defaultView ?? window;
}

function isTree(node: Node): node is Document | ShadowRoot {
  return 'adoptedStyleSheets' in node;
}

export function isNode(target: EventTarget | null): target is Node {
  return !!target && 'contains' in target;
}
