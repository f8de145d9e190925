/** What WXT hands to a content script, as far as ours uses it. Its signal never aborts: a script ends with its page. */
export class ContentScriptContext {
  readonly signal = new AbortController().signal;
}
