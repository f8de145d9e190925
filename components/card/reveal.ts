/** Scrolls the nearest `.body`, or the checklist, alone: scrollIntoView would move the page too. */
export function reveal(element: Element | null | undefined): void {
  const body = element?.closest('.body, .checklist');
  if (!element || !body) return;
  const inner = element.getBoundingClientRect();
  const outer = body.getBoundingClientRect();
  if (inner.top < outer.top) body.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) body.scrollTop += inner.bottom - outer.bottom;
}
