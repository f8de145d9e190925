/** Runs in the page's isolated world, as content scripts do: what the tests call by name. */

import type { AudienceTest, CustomerPlace, SiteAdapter, SiteWords } from '../../../lib/sites/adapter.ts';
import { readAudience } from '../../../lib/sites/audience.ts';
import { readCustomerMessage } from '../../../lib/sites/customer-message.ts';
import { findSite, usableGuide } from '../../../lib/sites/find-site.ts';
import { createGenericKit } from '../../../lib/sites/generic-kit.ts';
import { guideFor } from '../../../lib/sites/guide.ts';
import { pageAround } from '../../../lib/sites/read-site.ts';
import { isReplyBox } from '../../../lib/sites/reply-box.ts';
import { find } from '../../editors/find.ts';

const NONE: SiteAdapter = {
  id: 'tried',
  name: 'Tried',
  matches: [],
  fingerprint: [],
  experimental: [],
  composer: [],
  scope: [],
  conversation: undefined,
  audience: [],
  customer: undefined,
  send: { buttons: [], keys: [] },
  quotes: [],
  picker: [],
};

const at = (selector: string): Element => {
  const found = find(selector);
  if (!found) throw new Error(`not on the page: ${selector}`);
  return found;
};

export const bridge = {
  audience(composer: string, tests: readonly AudienceTest[], words: SiteWords): string {
    const element = at(composer);
    return readAudience(tests, { composer: element, scope: pageAround(element), words, kit: createGenericKit() });
  },
  customer(composer: string, customer: CustomerPlace, scope: readonly string[]): string | undefined {
    return readCustomerMessage({ ...NONE, customer, scope }, at(composer), createGenericKit());
  },
  isReply(element: string, words: SiteWords): boolean {
    return isReplyBox(at(element), words);
  },
  /** Site and whether the adapter knew it, for adapters that differ from an empty one. */
  async site(element: string, address: string, some: readonly Partial<SiteAdapter>[], reply: boolean) {
    const adapters = some.map((one) => ({ ...NONE, ...one }));
    const usable = usableGuide(guideFor(new URL(address), adapters));
    const kit = { ...createGenericKit(), isReplyBox: () => reply };
    const site = await findSite(usable, at(element), new URL(address), async () => kit);
    return { id: site?.id ?? 'none', known: site?.adapter !== undefined, broken: usable.broken };
  },
  /** Those that this browser can't read. */
  unreadable(selectors: readonly string[]): string[] {
    return selectors.filter((selector) => {
      try {
        document.createDocumentFragment().querySelector(selector);
        return false;
      } catch (error) {
        return error instanceof DOMException;
      }
    });
  },
};

export type SiteBridge = typeof bridge;
