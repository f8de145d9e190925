/**
 * Acts once the browser has laid the page out for the frame it is about to draw: to measure then forces nothing. Where
 * the element is no longer on the page, there is nothing to wait for.
 */
export function afterLayout(element: Element, act: () => void): void {
  if (!element.isConnected) return act();
  const observer = new IntersectionObserver(() => {
    observer.disconnect();
    act();
  });
  observer.observe(element);
}
