/** Runs in the page's isolated world: reads a thread as the coach does at a check, and says how long it took. */

import { readCustomerMessage } from '../../../lib/sites/customer-message.ts';
import { readSite } from '../../../lib/sites/read-site.ts';
import { NOTE_WORDS, OTHER_WORDS, REPLY_WORDS } from '../../../lib/sites/words.ts';
import { zendesk } from '../../../lib/sites/zendesk.ts';

const WORDS = { note: NOTE_WORDS, reply: REPLY_WORDS, other: OTHER_WORDS };
const ADDRESS = new URL('https://acme.zendesk.com/agent/tickets/1');

export const bridge = {
  /** Milliseconds of each reading; the page is laid out before, and touched between them as a thread that grows is. */
  timeReadings(count: number): number[] {
    const composer = document.querySelector('[contenteditable]');
    if (!composer) throw new Error('the page has no composer');
    return Array.from({ length: count }, () => {
      document.body.append(document.createElement('i'));
      document.body.getBoundingClientRect();
      const start = performance.now();
      readSite(zendesk, { composer, words: WORDS, kit: undefined }, ADDRESS);
      readCustomerMessage(zendesk, composer, undefined);
      return performance.now() - start;
    });
  },
};
