/** Where the text of a message stands in it: the first of these places, else all of it. */
export const bodyOf = (message: Element, text: readonly string[]): Element =>
  text.map((selector) => message.querySelector(selector)).find((found) => found) ?? message;
