import { closestAcross, parentAcross } from '../ancestry.ts';
import type { Audience, SiteAdapter } from './adapter.ts';
import { type AudiencePlace, readAudience } from './audience.ts';

/** What the page around a composer tells. Read anew at every check: pages reuse a composer for another conversation. */
export interface SiteReading {
  readonly audience: Audience;
  readonly conversation: string | undefined;
}

/** Whether an editable is one of the site's reply boxes, or in one, through shadow trees and frames. */
export function isComposer(adapter: SiteAdapter, element: Element): boolean {
  return adapter.composer.some((selector) => closestAcross(element, selector) !== null);
}

export function readSite(
  adapter: SiteAdapter,
  { composer, words, kit }: Omit<AudiencePlace, 'scope'>,
  address: URL,
): SiteReading {
  const scope = scopeOf(adapter, composer);
  return {
    audience: readAudience(adapter.audience, { composer, scope, words, kit }),
    conversation: readConversation(adapter, scope, address),
  };
}

/** The element that holds this composer's conversation; other tickets may be alive in the same page. */
export function scopeOf(adapter: SiteAdapter, composer: Element): Element {
  for (const selector of adapter.scope) {
    const found = closestAcross(composer, selector);
    if (found) return found;
  }
  return pageAround(composer);
}

/** The outermost element, out of frames of the same origin too. */
export function pageAround(composer: Element): Element {
  let top = composer;
  for (let at: Element | null = composer; at; at = parentAcross(at)) top = at;
  return top;
}

function readConversation({ conversation }: SiteAdapter, scope: Element, address: URL): string | undefined {
  switch (conversation?.from) {
    case 'scope':
      return scope.getAttribute(conversation.attribute) ?? undefined;
    case 'query':
      return address.searchParams.get(conversation.name) ?? undefined;
    case 'path':
      return segmentAfter(address.pathname, conversation.after);
    case 'hash':
      return segmentAfter(address.hash, conversation.after);
    case undefined:
      return undefined;
  }
}

function segmentAfter(path: string, before: string): string | undefined {
  const at = path.indexOf(before);
  return at < 0 ? undefined : path.slice(at + before.length).split(/[/?&]/)[0] || undefined;
}
