/** ` >>> ` leads into a shadow root, or into the document of a frame. */
export function find(selector: string): Element | null {
  const [first = '', ...inner] = selector.split(' >>> ');
  return inner.reduce((at, next) => inside(at)?.querySelector(next) ?? null, document.querySelector(first));
}

/** By shape: the frame in a frame is no HTMLIFrameElement of this window. */
function inside(element: (Element & { readonly contentDocument?: Document | null }) | null): ParentNode | null {
  return element?.contentDocument ?? element?.shadowRoot ?? null;
}

export function focusOn(selector: string): void {
  const element = find(selector);
  if (element && 'focus' in element && typeof element.focus === 'function') element.focus();
}
