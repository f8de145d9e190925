import type { SiteAdapter, SiteGuide } from './adapter.ts';
import { matchesPattern } from './match-pattern.ts';
import { isComposer } from './read-site.ts';

/** The helpdesk that a composer is in. */
export interface Site {
  /** Of the adapter, or `generic`. */
  readonly id: string;
  /** Undefined on a page that no adapter knows, and where the adapter's own selectors find nothing any more. */
  readonly adapter: SiteAdapter | undefined;
}

/** A guide as this page can use it. */
export interface PageGuide extends SiteGuide {
  /** Ids of adapters that are off, for this browser can't read a selector of theirs. */
  readonly broken: readonly string[];
}

export function usableGuide(guide: SiteGuide): PageGuide {
  const adapters = guide.adapters.filter(({ id }) => isReadable(guide.selectors[id] ?? []));
  const broken = guide.adapters.filter((adapter) => !adapters.includes(adapter)).map(({ id }) => id);
  return { ...guide, adapters, broken };
}

function isReadable(selectors: readonly string[]): boolean {
  try {
    document.createDocumentFragment().querySelector(selectors.join() || '*');
    return true;
  } catch {
    return false;
  }
}

/**
 * The site that an editable with the focus is a composer of; undefined when it is none.
 * @param looksLikeReply asked only where no selector of an adapter tells: on a page we don't know, and where an adapter's
 * own composers are nowhere to be seen
 */
export async function findSite(
  guide: PageGuide,
  element: Element,
  address: URL,
  looksLikeReply: () => Promise<boolean>,
): Promise<Site | undefined> {
  const adapter = guide.adapters.find((one) => isOn(one, address));
  const known = adapter !== undefined && adapter.composer.length > 0;
  if (known && isComposer(adapter, element)) return { id: adapter.id, adapter };
  if ((known && hasComposer(adapter)) || !(await looksLikeReply())) return undefined;
  return { id: adapter?.id ?? 'generic', adapter: known ? undefined : adapter };
}

function isOn({ matches, fingerprint }: SiteAdapter, address: URL): boolean {
  if (matches.some((pattern) => matchesPattern(pattern, address))) return true;
  return fingerprint.length > 0 && fingerprint.every((selector) => document.querySelector(selector));
}

function hasComposer({ composer }: SiteAdapter): boolean {
  return composer.some((selector) => document.querySelector(selector));
}
