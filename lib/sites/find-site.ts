import type { SiteAdapter, SiteGuide } from './adapter.ts';
import type { GenericKit } from './generic-kit.ts';
import { isComposer } from './read-site.ts';

/** The helpdesk that a composer is in. */
export interface Site {
  /** Of the adapter, or `generic`. */
  readonly id: string;
  /** Undefined on a page that no adapter knows, and where the adapter's own selectors find nothing any more. */
  readonly adapter: SiteAdapter | undefined;
  /** Where looks decide. */
  readonly kit: GenericKit | undefined;
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
 * @param openGeneric asked only where looks decide: on a page we don't know, where an adapter's own composers are nowhere
 * to be seen, and for what an adapter can tell by nothing else
 */
export async function findSite(
  guide: PageGuide,
  element: Element,
  address: URL,
  openGeneric: () => Promise<GenericKit | undefined>,
): Promise<Site | undefined> {
  const adapter = guide.adapters.find((one) => isOn(guide, one, address));
  const known = adapter !== undefined && adapter.composer.length > 0;
  const own = known && isComposer(adapter, element);
  if (own && !guide.byLooks.includes(adapter.id)) return { id: adapter.id, adapter, kit: undefined };
  if (known && !own && hasComposer(adapter)) return undefined;
  const kit = await openGeneric();
  if (!own && !kit?.isReplyBox(element, guide.words)) return undefined;
  return { id: adapter?.id ?? 'generic', adapter: known && !own ? undefined : adapter, kit };
}

function isOn({ paths }: PageGuide, { id, fingerprint }: SiteAdapter, { pathname }: URL): boolean {
  if (paths[id]?.some((path) => pathname.startsWith(path))) return true;
  return fingerprint.length > 0 && fingerprint.every((selector) => document.querySelector(selector));
}

function hasComposer({ composer }: SiteAdapter): boolean {
  return composer.some((selector) => document.querySelector(selector));
}
