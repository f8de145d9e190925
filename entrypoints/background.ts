import { defineBackground } from 'wxt/utils/define-background';
import { openCard } from '../lib/card-opener.ts';
import { answer } from '../lib/messaging.ts';
import { recordEvent } from '../lib/storage/counts.ts';
import { findEntries, findTables } from '../lib/storage/packs.ts';

export default defineBackground(() => {
  answer({
    tables: ({ locale }) => findTables(locale),
    entries: ({ ids }) => findEntries(ids),
    card: (_, sender) => openCard(sender),
    event: async ({ event }) => {
      await recordEvent(event);
      return undefined;
    },
  });
});
