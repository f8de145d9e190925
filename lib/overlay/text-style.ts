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

/** How much of a text has to be laid out for a part of it to stand where it does in the whole. */
export interface Extent {
  /** Each line stands as it would in a block of its own. */
  readonly byLine: boolean;
  /** And words stand as they would without those after them. */
  readonly byWord: boolean;
}

const BY_LINE: Readonly<Record<string, RegExp>> = {
  'white-space-collapse': /^(?:preserve|break-spaces)/,
  'text-indent': /^0px$/,
  'text-wrap-style': /^auto$/,
  // Line breaks are hidden by it like all else.
  '-webkit-text-security': /^none$/,
};
const BY_WORD: Readonly<Record<string, RegExp>> = {
  'text-align': /^(?:start|left)$/,
  'text-align-last': /^auto$/,
  direction: /^ltr$/,
  'unicode-bidi': /^(?:normal|isolate|embed)$/,
};

export function extentOf(element: Element): Extent {
  const style = getComputedStyle(element);
  const fits = (wanted: Readonly<Record<string, RegExp>>): boolean =>
    Object.entries(wanted).every(([name, value]) => value.test(style.getPropertyValue(name)));
  const byLine = fits(BY_LINE);
  return { byLine, byWord: byLine && fits(BY_WORD) };
}
