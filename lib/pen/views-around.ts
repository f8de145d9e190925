import { frameOf } from '../ancestry.ts';

/** The windows that an element is seen through: its own, and those of the frames around it. */
export function viewsAround(element: Element): readonly Window[] {
  const { defaultView } = element.ownerDocument;
  const frame = frameOf(element);
  return [...(defaultView ? [defaultView] : []), ...(frame ? viewsAround(frame) : [])];
}
