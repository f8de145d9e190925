/** Every property that decides where a character goes, whatever a browser adds to them; none that draws something. */
const OF_TEXT =
  /^(?!text-(?:decoration|shadow|emphasis))(?:font|text|letter|word|line|white|tab|hyphen|direction|writing|unicode|overflow-wrap|-webkit-(?:locale|text-security))/;

/** Gives one element the text properties that another has computed. */
export function copyTextStyle(from: Element, to: HTMLElement): void {
  const style = getComputedStyle(from);
  for (const name of style) {
    if (OF_TEXT.test(name)) to.style.setProperty(name, style.getPropertyValue(name));
  }
}

/** The text properties that an element's own attribute sets. */
export function textStyleSet({ style }: HTMLElement): string {
  return Array.from(style, (name) => (OF_TEXT.test(name) ? name + style.getPropertyValue(name) : '')).join(';');
}

/** Under these, lines of one block stand as blocks of a line each would. */
const LINES_APART: Readonly<Record<string, RegExp>> = {
  'white-space-collapse': /^(?:preserve|break-spaces)/,
  'text-indent': /^0px$/,
  'text-wrap-style': /^auto$/,
  // Line breaks are hidden by it like all else.
  '-webkit-text-security': /^none$/,
};

/** Whether each line of an element's text stands as it would in a block of its own. */
export function placesLinesApart(element: Element): boolean {
  const style = getComputedStyle(element);
  return Object.entries(LINES_APART).every(([name, value]) => value.test(style.getPropertyValue(name)));
}
