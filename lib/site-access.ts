import { browser } from './browser.ts';
import { report } from './log.ts';

/** The one script that is registered for what the agent allowed; the helpdesks of the manifest have it without. */
const SCRIPT = {
  id: 'granted',
  js: ['/content-scripts/composer.js'],
  runAt: 'document_idle',
  persistAcrossSessions: true,
} as const;

/**
 * Keeps the composer script on the pages that the agent allowed beside the manifest's own, and tells open tabs.
 * @param changed called when access was given or taken, once scripts are as they should be
 */
export function followAccess(changed: () => Promise<void>): void {
  const settle = (inject: readonly string[]): void => {
    follow(inject, changed).catch((error: unknown) => report('following the permissions', error));
  };
  browser.permissions.onAdded.addListener(({ origins }) => settle(origins ?? []));
  browser.permissions.onRemoved.addListener(() => settle([]));
  // What was registered goes with an update of the extension.
  browser.runtime.onInstalled.addListener(() => settle([]));
}

/** Whether the agent, or the manifest, allows a page. */
export async function isAllowed(address: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(address)] });
}

/** A host is allowed with all its ports: Firefox knows no other way. */
export const patternOf = ({ protocol, hostname }: URL): string => `${protocol}//${hostname}/*`;

async function follow(added: readonly string[], changed: () => Promise<void>): Promise<void> {
  await register(await grantedOrigins());
  await changed();
  if (added.length > 0) await inject(added);
}

/** What the manifest itself has counts as allowed too, the pages of its content scripts among it. */
async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions = [], content_scripts = [] } = browser.runtime.getManifest();
  const own = [...host_permissions, ...content_scripts.flatMap(({ matches }) => matches ?? [])];
  return origins.filter((origin) => !own.includes(origin));
}

async function register(matches: readonly string[]): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  const script = { ...SCRIPT, js: [...SCRIPT.js], matches: [...matches] };
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  } else if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Pages that are open already needn't be loaded anew. */
async function inject(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: [...SCRIPT.js] })
      .catch((error: unknown) => report('coming to an open tab', error));
  }
}
