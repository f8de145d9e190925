import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../lib/messaging.ts';
import { openScript } from '../lib/script-opener.ts';
import { settingsFor } from '../lib/settings-for.ts';
import { followAccess } from '../lib/site-access.ts';
import { guideFor } from '../lib/sites/guide.ts';
import { accessChanged } from '../lib/storage/access.ts';
import { recordEvent } from '../lib/storage/counts.ts';
import { findChecklist, findEntries, findTables } from '../lib/storage/packs.ts';

export default defineBackground(() => {
  followAccess(() => accessChanged.write(Date.now()));
  answer({
    tables: ({ locale, from }) => findTables(locale, from),
    entries: ({ ids }) => findEntries(ids),
    checklist: ({ locale }) => findChecklist(locale),
    script: ({ script }, sender) => openScript(script, sender),
    guide: (_, { url }) => guideFor(new URL(url ?? 'about:blank')),
    settings: (_, { url }) => settingsFor(new URL(url ?? 'about:blank')),
    event: async ({ event }) => {
      await recordEvent(event);
      return undefined;
    },
  });
});
