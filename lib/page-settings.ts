import { browser } from './browser.ts';
import { report } from './log.ts';
import type { PageSettings } from './messages.ts';
import { send } from './messaging.ts';

/**
 * Settings as a tab follows them: asked of the background now, and again whenever something is stored. A tab doesn't
 * read the storage itself, so that what is stored is checked and migrated in one place.
 */
export async function followSettings(use: (settings: PageSettings) => void, signal: AbortSignal): Promise<void> {
  const ask = async (): Promise<void> => {
    const settings = await send({ kind: 'settings' });
    if (!signal.aborted) use(settings);
  };
  const stored = (changes: Readonly<Record<string, unknown>>): void => {
    if ('settings' in changes || 'access' in changes)
      ask().catch((error: unknown) => report('reading the settings', error));
  };
  browser.storage.local.onChanged.addListener(stored);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(stored), { once: true });
  await ask();
}
