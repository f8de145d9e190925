/** Whether nothing can be typed in a field or an editing host. */
export function isReadOnly(element: Element): boolean {
  return element.matches(':read-only, [aria-readonly="true"], [aria-disabled="true"]');
}
