/** Every property that decides where a character goes, whatever a browser adds to them. */
const OF_TEXT =
  /^(?:font|text|letter|word|line|white|tab|hyphen|direction|writing|unicode|overflow-wrap|-webkit-(?:locale|rtl|text-orient))/;
/** Lines and shadows of the words themselves would be drawn twice. */
const OF_INK = /^text-(?:decoration|shadow|emphasis|overflow)/;

/** Gives one element the text properties that another has computed. */
export function copyTextStyle(from: Element, to: HTMLElement): void {
  const style = getComputedStyle(from);
  for (const name of style) {
    if (OF_TEXT.test(name) && !OF_INK.test(name)) to.style.setProperty(name, style.getPropertyValue(name));
  }
}
