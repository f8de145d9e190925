const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|D[DLT]|DETAILS|DIV|FIELDSET|FIG(?:CAPTION|URE)|FOOTER|FORM|H[1-6R]|HEADER|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|T[DHR]|T(?:ABLE|BODY|FOOT|HEAD)|UL)$/;

/** Whether an element makes lines of its own. By name: a style for each would be too dear to compute. */
export function isBlock({ tagName }: Element): boolean {
  return BLOCK.test(tagName);
}
