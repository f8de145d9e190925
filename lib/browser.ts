import { browser as api, type Browser } from 'wxt/browser';

/**
 * The browser's extension API: with the polyfill behind it in pages and background; in a tab, where each byte counts,
 * the browser's own promises (wxt.config.ts). WXT leaves `getURL` to types that it generates per project; these are the plain ones.
 */
export const browser = api as typeof Browser;
export type Sender = Browser.runtime.MessageSender;

/** True in a script whose extension was updated or removed under it: every browser call would throw from then on. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}
