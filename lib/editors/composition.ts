/** Follows an input method's composition in an element: the function tells whether one is under way. */
export function followComposition(element: HTMLElement, signal: AbortSignal): () => boolean {
  let composing = false;
  const listen = (type: string, state: boolean) => {
    element.addEventListener(type, () => (composing = state), { capture: true, signal });
  };
  listen('compositionstart', true);
  listen('compositionend', false);
  listen('blur', false);
  return () => composing;
}
