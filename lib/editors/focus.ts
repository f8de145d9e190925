/** Whether an element or something in it has the focus of its own tree (its document or shadow root). */
export function isFocused(element: Element): boolean {
  const tree: Node & { readonly activeElement?: Element | null } = element.getRootNode();
  return !!tree.activeElement && element.contains(tree.activeElement);
}

/** Whether someone is writing in another field: then the focus isn't ours to take. */
export function isElsewhere(element: Element): boolean {
  if (isFocused(element)) return false;
  let active = element.ownerDocument.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return !!active?.matches('select, :read-write');
}

/** Gives an element the focus without scrolling anything. */
export function focusQuietly(element: HTMLElement): void {
  if (!isFocused(element)) element.focus({ preventScroll: true });
}
