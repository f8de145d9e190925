import { isBlock } from '../blocks.ts';

/**
 * HTML that puts new words in the very elements a range fills: a whole link, a whole bold run. A browser drops the link
 * when its words are typed over. Undefined when the range isn't all the words of an inline element.
 */
export function htmlForWholeRun(host: Element, range: Range, text: string): string | undefined {
  const words = range.toString();
  let inner: Text | Element = host.ownerDocument.createTextNode(text);
  for (let at = range.startContainer.parentElement; at && at !== host; at = at.parentElement) {
    if (isBlock(at) || at.textContent !== words) break;
    const shell = at.ownerDocument.importNode(at, false);
    shell.append(inner);
    inner = shell;
  }
  return 'outerHTML' in inner ? inner.outerHTML : undefined;
}
