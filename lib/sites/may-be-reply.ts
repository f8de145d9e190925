import { closestAcross, frameOf } from '../ancestry.ts';

/** Smaller fields are for a name, a date or a search. Pixels of the page. */
const LEAST = { width: 200, height: 40 };

/** Fields that are no reply whatever they look like, and places where none stands. */
const NEVER = 'input, [role="searchbox"], [role="combobox"], [role="search"], [aria-hidden="true"], [inert]';

/**
 * Whether an editable may be a reply at all, as far as it can be told without knowing the page: until one such has the
 * focus nothing of ours runs.
 */
export function mayBeReply(element: Element): boolean {
  if (closestAcross(element, NEVER)) return false;
  const { width, height } = sizeOf(element);
  return width >= LEAST.width && height >= LEAST.height;
}

/** The size an editor has on the page: in a frame it is the frame's, for the body in it may be as small as its text. */
export function sizeOf(element: Element): { readonly width: number; readonly height: number } {
  const frame = frameOf(element);
  return (frame ?? element).getBoundingClientRect();
}
