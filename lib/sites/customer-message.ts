import type { CustomerPlace, SiteAdapter } from './adapter.ts';
import type { GenericKit } from './generic-kit.ts';
import { bodyOf } from './message-body.ts';
import { scopeOf } from './read-site.ts';

/** As much of a message is read. UTF-16 units. */
const LONGEST = 100_000;

/** The customer's newest message as plain text; undefined when none is to be seen. */
export function readCustomerMessage(
  adapter: SiteAdapter,
  composer: Element,
  kit: GenericKit | undefined,
): string | undefined {
  const place = adapter.customer;
  if (!place) return undefined;
  const newest = newestMessage(place, scopeOf(adapter, composer), kit);
  if (!newest) return undefined;
  return plainText(bodyOf(newest, place.text), place.leaveOut).slice(0, LONGEST).trim() || undefined;
}

/** Messages looked at from either end of a thread: its newest stand at one of them. */
const ENDS = 40;

function newestMessage(place: CustomerPlace, scope: Element, kit: GenericKit | undefined): Element | undefined {
  const found = scope.querySelectorAll(place.message.join(','));
  const count = found.length;
  let newest: { element: Element; time: number } | undefined;
  for (let at = 0; at < count; at++) {
    if (at === ENDS && count > 2 * ENDS) at = count - ENDS;
    const element = found[at];
    if (!element || (place.side && !kit?.isOnSide(place, element))) continue;
    const time = timeOf(place, element);
    const isNewer = !newest || time > newest.time || (time === newest.time && place.newest !== 'first');
    if (isNewer) newest = { element, time };
  }
  return newest?.element;
}

function timeOf({ item, time }: CustomerPlace, element: Element): number {
  if (time === '') return 0;
  const stamp = (item === '' ? element : (element.closest(item) ?? element)).querySelector(time);
  const written = stamp?.getAttribute('datetime') ?? stamp?.getAttribute('title');
  return Number(stamp?.getAttribute('data-time')) || (written ? Date.parse(written) || 0 : 0);
}

const BLOCK = /^(?:P|DIV|LI|UL|OL|TR|TABLE|H[1-6]|PRE|SECTION|ARTICLE|BR)$/;

/** Text of a message, a line a block, without what isn't the customer's own. Read as text only, never as markup. */
function plainText(root: Element, leaveOut: readonly string[]): string {
  const skip = [...leaveOut, 'style', 'script'].join(',');
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(skip) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node && text.length < LONGEST; node = walker.nextNode()) {
    if (node instanceof Element) text += BLOCK.test(node.tagName) ? '\n' : '';
    else text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
  }
  return text.replace(/ ?\n[\n ]*/g, '\n');
}
