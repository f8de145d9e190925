// TinyMCE 8 leaves a text to read editable and swallows what is typed.
const READ_ONLY = ':read-only, [aria-readonly="true"], [aria-disabled="true"], .mce-content-readonly';

/** Whether nothing can be typed in a field or an editing host. */
export function isReadOnly(element: Element): boolean {
  return element.matches(READ_ONLY);
}
