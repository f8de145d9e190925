import { isBlock } from '../blocks.ts';

/**
 * HTML that puts new words in the very elements a range fills: a whole link, a whole bold run. A browser drops the link
 * when its words are typed over. Undefined when the range isn't all the words of an inline element.
 */
export function htmlForWholeRun(host: Element, range: Range, text: string): string | undefined {
  const words = range.toString();
  const { parentElement } = range.startContainer;
  return inInlineElements(host, parentElement, text, ({ textContent }) => textContent === words);
}

/** HTML of words in copies of the inline elements around a place, outwards as long as each suits; undefined without any. */
export function inInlineElements(
  host: Element,
  inmost: Element | null,
  text: string,
  suits: (element: Element) => boolean = () => true,
): string | undefined {
  let inner: Text | Element = host.ownerDocument.createTextNode(text);
  for (let at = inmost; at && at !== host; at = at.parentElement) {
    if (isBlock(at) || !suits(at)) break;
    const shell = at.ownerDocument.importNode(at, false);
    shell.append(inner);
    inner = shell;
  }
  return 'outerHTML' in inner ? inner.outerHTML : undefined;
}
