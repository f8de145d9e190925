import { frameOf } from '../ancestry.ts';

/** Whether an element or something in it has the focus of its own tree, and its frame that of the page. */
export function isFocused(element: Element): boolean {
  const tree: Node & { readonly activeElement?: Element | null } = element.getRootNode();
  if (!tree.activeElement || !element.contains(tree.activeElement)) return false;
  const frame = frameOf(element);
  return !frame || isFocused(frame);
}

/** Whether someone is writing in another field: then the focus isn't ours to take. */
export function isElsewhere(element: Element): boolean {
  if (isFocused(element)) return false;
  let top = element.ownerDocument;
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) top = frame.ownerDocument;
  let active = top.activeElement;
  for (let next = activeIn(active); next; next = activeIn(active)) active = next;
  // What can't be looked into is the page of another origin, where anything may be written.
  return !!active?.matches('select, iframe, :read-write');
}

/** Gives an element the focus without scrolling anything. */
export function focusQuietly(element: HTMLElement): void {
  if (!isFocused(element)) element.focus({ preventScroll: true });
}

/** By shape: a frame in a frame is no HTMLIFrameElement of this window. */
function activeIn(element: (Element & { readonly contentDocument?: Document | null }) | null): Element | null {
  return element?.shadowRoot?.activeElement ?? element?.contentDocument?.activeElement ?? null;
}
