import type { SiteAdapter, SiteGuide } from './adapter.ts';
import { ADAPTERS } from './adapters.ts';
import { matchesPattern } from './match-pattern.ts';
import { selectorsOf } from './selectors-of.ts';
import { NOTE_WORDS, OTHER_WORDS, REPLY_WORDS } from './words.ts';

const WORDS = { note: NOTE_WORDS, reply: REPLY_WORDS, other: OTHER_WORDS };

/** What a page at an address needs to know its composers: the adapter of its host, else those of self-hosted helpdesks. */
export function guideFor(address: URL, all: readonly SiteAdapter[] = ADAPTERS): SiteGuide {
  const own = all.filter((adapter) => fits(adapter, address));
  const adapters = own.length > 0 ? own : all.filter(({ fingerprint }) => fingerprint.length > 0);
  const byId = <Value>(tell: (adapter: SiteAdapter) => Value): Readonly<Record<string, Value>> =>
    Object.fromEntries(adapters.map((adapter) => [adapter.id, tell(adapter)]));
  return {
    adapters,
    paths: byId(({ matches }) => matches.filter((pattern) => isOnHost(pattern, address)).map(pathOf)),
    byLooks: adapters.filter(goesByLooks).map(({ id }) => id),
    selectors: byId(selectorsOf),
    words: WORDS,
  };
}

/** The path may change while the page is open: only the host decides here. */
function fits({ matches }: SiteAdapter, address: URL): boolean {
  return matches.some((pattern) => isOnHost(pattern, address));
}

function isOnHost(pattern: string, address: URL): boolean {
  return matchesPattern(pattern.replace(/(:\/\/[^/]*).*/, '$1/*'), address);
}

/** The path of a match pattern up to its star. */
const pathOf = (pattern: string): string => pattern.replace(/^.*?:\/\/[^/]*/, '').replace(/\*.*/, '');

function goesByLooks({ audience, customer }: SiteAdapter): boolean {
  return audience.some((test) => 'tint' in test) || customer?.side !== undefined;
}
