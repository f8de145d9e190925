import { awaitKit } from './bridge.ts';
import { watchComposers } from './composers.ts';
import { joinTables } from './join-tables.ts';
import { report } from './log.ts';
import type { PageSettings } from './messages.ts';
import { answer, send } from './messaging.ts';
import { followSettings } from './page-settings.ts';
import type { CoachWorld } from './session/coach-kit.ts';
import { shadowOf } from './shadow-tree.ts';
import { findAdapter, readCustomerMessage, readSite } from './sites/read-site.ts';

const DEFAULTS: PageSettings = {
  styles: { usual: 'default', byLanguage: {}, known: {} },
  language: 'en',
  sitesOff: [],
};

/** Coaches the composers of a helpdesk's page. Until one has the focus a single listener waits, and nothing else. */
export function coachPage(signal: AbortSignal): void {
  let current = DEFAULTS;
  watchComposers(
    {
      address,
      shadowOf,
      worldFor: (composer) => createWorld(composer, () => current),
      async start(changed, state) {
        answer({ 'page-state': state }, signal);
        await followSettings((settings) => {
          current = settings;
          changed(!settings.sitesOff.includes(location.host));
        }, signal);
      },
      openCoach: () => awaitKit('coach', () => send({ kind: 'script', script: 'coach' })),
    },
    signal,
  );
}

const address = (): URL => new URL(location.href);

/** A thread is read again after so long, not at every key. Milliseconds. */
const READ_AGAIN_MS = 2000;

function createWorld(composer: HTMLElement, settings: () => PageSettings): CoachWorld {
  let read:
    | { readonly customer: string | undefined; readonly conversation: string | undefined; readonly at: number }
    | undefined;
  return {
    surroundings() {
      const adapter = findAdapter(address());
      if (!adapter) return { site: 'generic', audience: 'unknown', conversation: undefined, customer: undefined };
      const { audience, conversation } = readSite(adapter, composer, address());
      const now = performance.now();
      if (!read || read.conversation !== conversation || now - read.at > READ_AGAIN_MS) {
        read = { customer: readCustomerMessage(adapter, composer), conversation, at: now };
      }
      return { site: adapter.id, audience, conversation, customer: read.customer };
    },
    preferences: settings,
    tables: (locale) => joinTables((from) => send({ kind: 'tables', locale, from })),
    openPen: () => awaitKit('pen', () => send({ kind: 'script', script: 'pen' })),
    openCard: () => awaitKit('card', () => send({ kind: 'script', script: 'card' })),
    entries: (ids) => send({ kind: 'entries', ids }),
    checklist: (locale) => send({ kind: 'checklist', locale }),
    record(event) {
      const site = findAdapter(address())?.id ?? 'generic';
      const counted = { ...event, id: crypto.randomUUID(), at: Date.now(), site };
      send({ kind: 'event', event: counted }).catch((error: unknown) => report('counting', error));
    },
  };
}
