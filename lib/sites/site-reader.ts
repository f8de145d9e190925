import type { Audience } from './adapter.ts';
import { ANYWHERE } from './anywhere.ts';
import { readAudience } from './audience.ts';
import { readCustomerMessage } from './customer-message.ts';
import type { PageGuide, Site } from './find-site.ts';
import { pageAround, readSite, type SiteReading } from './read-site.ts';

/** What the page around a composer tells at a check. */
export interface Surroundings extends SiteReading {
  readonly site: string;
  readonly mode: 'adapter' | 'generic';
  readonly broken: readonly string[];
  readonly customer: string | undefined;
}

/** A thread is read again after so long, not at every key. Milliseconds. */
const READ_AGAIN_MS = 2000;

/** Reads the page around one composer, anew at each call but for the thread. */
export function createSiteReader(
  composer: Element,
  site: Site,
  { words, broken }: PageGuide,
  address: () => URL,
): () => Surroundings {
  const { id, adapter, kit } = site;
  if (!adapter) {
    const audience = (): Audience => readAudience(ANYWHERE, { composer, scope: pageAround(composer), words, kit });
    return () => ({
      site: id,
      mode: 'generic',
      broken,
      audience: audience(),
      conversation: undefined,
      customer: undefined,
    });
  }
  const mode = adapter.composer.length > 0 ? 'adapter' : 'generic';
  let read: { readonly customer: string | undefined; readonly of: string | undefined; readonly at: number } | undefined;
  return () => {
    const { audience, conversation } = readSite(adapter, { composer, words, kit }, address());
    const now = performance.now();
    if (!read || read.of !== conversation || now - read.at > READ_AGAIN_MS)
      read = { customer: readCustomerMessage(adapter, composer, kit), of: conversation, at: now };
    return { site: id, mode, broken, audience, conversation, customer: read.customer };
  };
}
