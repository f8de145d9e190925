import type { SiteAdapter, SiteGuide } from './adapter.ts';
import { ADAPTERS } from './adapters.ts';
import { matchesPattern } from './match-pattern.ts';
import { selectorsOf } from './selectors-of.ts';
import { NOTE_WORDS, OTHER_WORDS, REPLY_WORDS } from './words.ts';

const WORDS = { note: NOTE_WORDS, reply: REPLY_WORDS, other: OTHER_WORDS };

/** What a page at an address needs to know its composers: the adapter of its host, else those of self-hosted helpdesks. */
export function guideFor(address: URL): SiteGuide {
  const own = ADAPTERS.filter((adapter) => fits(adapter, address));
  const adapters = own.length > 0 ? own : ADAPTERS.filter(({ fingerprint }) => fingerprint.length > 0);
  const selectors = Object.fromEntries(adapters.map((adapter) => [adapter.id, selectorsOf(adapter)]));
  return { adapters, selectors, words: WORDS };
}

/** The path may change while the page is open: only the host decides here. */
function fits({ matches }: SiteAdapter, address: URL): boolean {
  return matches.some((pattern) => matchesPattern(pattern.replace(/(:\/\/[^/]*).*/, '$1/*'), address));
}
