import { awaitKit } from './bridge.ts';
import { watchComposers } from './composers.ts';
import { joinTables } from './join-tables.ts';
import { report } from './log.ts';
import type { PageSettings } from './messages.ts';
import { answer, send } from './messaging.ts';
import { followSettings } from './page-settings.ts';
import type { CoachWorld } from './session/coach-kit.ts';
import { shadowOf } from './shadow-tree.ts';
import type { PageGuide, Site } from './sites/find-site.ts';
import { createSiteReader } from './sites/site-reader.ts';

const DEFAULTS: PageSettings = {
  styles: { usual: 'default', byLanguage: {}, known: {} },
  language: 'en',
  sitesOff: [],
  beforeSend: false,
  allowed: true,
};

/** Coaches the composers of a helpdesk's page. Until one has the focus a single listener waits, and nothing else. */
export function coachPage(signal: AbortSignal): void {
  let current = DEFAULTS;
  watchComposers(
    {
      address,
      shadowOf,
      guide: () => send({ kind: 'guide' }),
      openGeneric: () => awaitKit('generic', () => send({ kind: 'script', script: 'generic' })),
      worldFor: (composer, site, guide) => createWorld(composer, site, guide, () => current),
      async start(changed, state) {
        answer({ 'page-state': state }, signal);
        await followSettings((settings) => {
          current = settings;
          changed(settings.allowed && !settings.sitesOff.includes(location.host));
        }, signal);
      },
      openCoach: () => awaitKit('coach', () => send({ kind: 'script', script: 'coach' })),
    },
    signal,
  );
}

const address = (): URL => new URL(location.href);

function createWorld(composer: HTMLElement, site: Site, guide: PageGuide, settings: () => PageSettings): CoachWorld {
  return {
    adapter: site.adapter,
    surroundings: createSiteReader(composer, site, guide, address),
    preferences: settings,
    tables: (locale) => joinTables((from) => send({ kind: 'tables', locale, from })),
    openPen: () => awaitKit('pen', () => send({ kind: 'script', script: 'pen' })),
    openCard: () => awaitKit('card', () => send({ kind: 'script', script: 'card' })),
    entries: (ids) => send({ kind: 'entries', ids }),
    checklist: (locale) => send({ kind: 'checklist', locale }),
    record(event) {
      const counted = { ...event, id: crypto.randomUUID(), at: Date.now(), site: site.id };
      send({ kind: 'event', event: counted }).catch((error: unknown) => report('counting', error));
    },
  };
}
