/** What in a customer's message isn't their own words, wherever it was written: quoted mail, signatures, the page's own parts. */
export const NOT_OWN: readonly string[] = [
  'blockquote',
  '.gmail_quote',
  '.yahoo_quoted',
  '#divRplyFwdMsg ~ *',
  '.signature',
  '.gmail_signature',
  '.moz-signature',
  'button',
  'time',
];
