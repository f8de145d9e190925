import { awaitCardKit } from './card-bridge.ts';
import { watchComposers } from './composers.ts';
import { languageFor } from './i18n/language.ts';
import { report } from './log.ts';
import { answer, send } from './messaging.ts';
import { browser } from './browser.ts';
import { createEngineSource, createMatcherStore } from './session/matcher-store.ts';
import type { SessionHost } from './session/host.ts';
import { findAdapter, readCustomerMessage, readSite } from './sites/read-site.ts';
import { DEFAULT_SETTINGS, type Settings, settings } from './storage/settings.ts';

/** Coaches the composers of a helpdesk's page. Until one has the focus a single listener waits, and nothing else. */
export function coachPage(signal: AbortSignal): void {
  const page = createPage(signal);
  watchComposers({ ...page, address: () => new URL(location.href) }, signal);
}

function createPage(signal: AbortSignal) {
  const engineFor = createEngineSource(createMatcherStore((locale) => send({ kind: 'tables', locale })));
  let current: Settings = DEFAULT_SETTINGS;
  return {
    /** Reads the settings and follows them; the page counts as switched off until they are read. */
    async start(changed: (on: boolean) => void, state: () => ReturnType<PageStateReader>): Promise<void> {
      const use = (next: Settings): void => {
        current = next;
        changed(!next.sitesOff.includes(location.host));
      };
      settings.watch(use, signal);
      answer({ 'page-state': state }, signal);
      use(await settings.read());
    },
    hostFor: (composer: HTMLElement): SessionHost => createHost(composer, engineFor, () => current),
  };
}

type PageStateReader = Parameters<typeof answer<'page-state'>>[0]['page-state'];

function createHost(composer: HTMLElement, engineFor: SessionHost['engineFor'], current: () => Settings): SessionHost {
  const site = (): string => findAdapter(new URL(location.href))?.id ?? 'generic';
  return {
    surroundings() {
      const adapter = findAdapter(new URL(location.href));
      if (!adapter) return { site: 'generic', audience: 'unknown', conversation: undefined, customer: undefined };
      return { site: adapter.id, ...readSite(adapter, composer, new URL(location.href)), customer: readCustomerMessage(adapter, composer) };
    },
    preferences() {
      const { style, language } = current();
      return { style, order: [style], language: language === 'auto' ? languageFor(browser.i18n.getUILanguage()) : language };
    },
    engineFor,
    openCard: () => awaitCardKit(() => send({ kind: 'card' })),
    entries: (ids) => send({ kind: 'entries', ids }),
    record(event) {
      send({ kind: 'event', event: { ...event, id: crypto.randomUUID(), at: Date.now(), site: site() } }).catch((error: unknown) => report('counting', error));
    },
  };
}
