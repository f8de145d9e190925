/** Expression for a model's HTML in the rows' terms: the words of list items and cells without a paragraph around them. */
export function bare(html: string): string {
  return String.raw`(${html}).replace(/<(li|td)[^>]*><p>/g, '<$1>').replace(/<\/p>(?=<\/(?:li|td)>)/g, '')`;
}

/** A page that builds its editor in `place` from what `source` holds. */
export function built(content: string): string {
  return `<div id="source" hidden>${content}</div><div id="place"></div><script src="/page.js"></script>`;
}
