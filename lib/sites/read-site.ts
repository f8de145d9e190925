import { closestAcross, parentAcross } from '../ancestry.ts';
import type { Audience, AudienceTest, CustomerPlace, SiteAdapter } from './adapter.ts';
import { freshdesk } from './freshdesk.ts';
import { NOTE_WORDS, REPLY_WORDS } from './words.ts';
import { zendesk } from './zendesk.ts';

export const ADAPTERS: readonly SiteAdapter[] = [zendesk, freshdesk];

/** What the page around a composer tells. Read anew at every check: pages reuse a composer for another conversation. */
export interface SiteReading {
  readonly audience: Audience;
  readonly conversation: string | undefined;
}

/** The adapter of a page's address. */
export function findAdapter(address: URL): SiteAdapter | undefined {
  return ADAPTERS.find(({ matches }) => matches.some((pattern) => matchesPattern(pattern, address)));
}

/** Match patterns as the manifest has them: scheme, host with a leading `*.`, path with `*`. */
function matchesPattern(pattern: string, { protocol, hostname, pathname }: URL): boolean {
  const [scheme = '', rest = ''] = pattern.split('://');
  const slash = rest.indexOf('/');
  const host = rest.slice(0, slash);
  const path = rest.slice(slash);
  const hostFits = host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
  const pathFits = path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
  return protocol === `${scheme}:` && hostFits && pathFits;
}

/** Whether an editable is one of the site's reply boxes, or in one, through shadow trees and frames. */
export function isComposer(adapter: SiteAdapter, element: Element): boolean {
  return adapter.composer.some((selector) => closestAcross(element, selector) !== null);
}

export function readSite(adapter: SiteAdapter, composer: Element, address: URL): SiteReading {
  const scope = scopeOf(adapter, composer);
  return { audience: readAudience(adapter.audience, scope), conversation: readConversation(adapter, scope, address) };
}

/** The element that holds this composer's conversation; other tickets may be alive in the same page. */
function scopeOf(adapter: SiteAdapter, composer: Element): Element {
  for (const selector of adapter.scope) {
    const found = closestAcross(composer, selector);
    if (found) return found;
  }
  let top = composer;
  for (let at: Element | null = composer; at; at = parentAcross(at)) top = at;
  return top;
}

function readAudience(tests: readonly AudienceTest[], scope: Element): Audience {
  for (const test of tests) {
    const element = scope.querySelector(test.selector);
    if (element && tellsHere(test, element)) return test.tells;
  }
  return 'unknown';
}

function tellsHere(test: AudienceTest, element: Element): boolean {
  if ('words' in test) {
    const words = test.words === 'note' ? NOTE_WORDS : REPLY_WORDS;
    const labels = [element.getAttribute('aria-label'), element.textContent].map(
      (text) => text?.trim().toLowerCase() ?? '',
    );
    return labels.some((label) => words.includes(label));
  }
  return 'attribute' in test ? test.equals.includes(element.getAttribute(test.attribute) ?? '') : true;
}

function readConversation({ conversation }: SiteAdapter, scope: Element, { pathname }: URL): string | undefined {
  if (conversation.from === 'scope') return scope.getAttribute(conversation.attribute) ?? undefined;
  const at = pathname.indexOf(conversation.after);
  return at < 0 ? undefined : pathname.slice(at + conversation.after.length).split('/')[0] || undefined;
}

/** Newest messages looked at; a customer's last words are among them whatever the order of the thread. */
const LONGEST = 100_000;

/** The customer's newest message as plain text; undefined when none is to be seen. */
export function readCustomerMessage(adapter: SiteAdapter, composer: Element): string | undefined {
  const place = adapter.customer;
  const scope = scopeOf(adapter, composer);
  const newest = newestMessage(place, scope);
  if (!newest) return undefined;
  const body = place.text.map((selector) => newest.querySelector(selector)).find((found) => found) ?? newest;
  return plainText(body, place.leaveOut).slice(0, LONGEST).trim() || undefined;
}

function newestMessage(place: CustomerPlace, scope: Element): Element | undefined {
  let newest: { element: Element; time: number } | undefined;
  for (const element of scope.querySelectorAll(place.message.join(','))) {
    const time = timeOf(place, element);
    // Without times the thread's own order decides, the last being the newest.
    if (!newest || time >= newest.time) newest = { element, time };
  }
  return newest?.element;
}

function timeOf(place: CustomerPlace, element: Element): number {
  const stamp = (element.closest(place.item) ?? element).querySelector(place.time)?.getAttribute('datetime');
  return stamp ? Date.parse(stamp) || 0 : 0;
}

const BLOCK = /^(?:P|DIV|LI|UL|OL|TR|TABLE|H[1-6]|PRE|SECTION|ARTICLE|BR)$/;

/** Text of a message, a line a block, without what isn't the customer's own. Read as text only, never as markup. */
function plainText(root: Element, leaveOut: readonly string[]): string {
  const skip = leaveOut.join(',');
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && skip !== '' && node.matches(skip) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node && text.length < LONGEST; node = walker.nextNode()) {
    if (node instanceof Element) text += BLOCK.test(node.tagName) ? '\n' : '';
    else text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
  }
  return text.replace(/ ?\n[\n ]*/g, '\n');
}
