import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright';
import { getChromium } from '../../lib/cli/chromium.mjs';

export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

export interface Launched {
  readonly context: BrowserContext;
  /** Id under which the extension's pages stand. */
  readonly extensionId: string;
  close(): Promise<void>;
}

/** Chromium with a fresh profile and an extension, the built one. `args` lead the demo's host names to its server. */
export async function launch(args: readonly string[], headed = false, extension = EXTENSION): Promise<Launched> {
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('no built extension: run `npm run build` first');
  const load = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const { context, close } = await launchChromium([...load, ...args], headed);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, extensionId: new URL(worker.url()).host, close };
}

/** Chromium with a fresh profile and nothing else. */
export async function launchChromium(
  args: readonly string[],
  headed = false,
): Promise<Pick<Launched, 'context' | 'close'>> {
  const profile = await mkdtemp(join(tmpdir(), 'kindword-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: getChromium(),
    headless: false,
    args: [...(headed ? ['--window-size=1360,1000'] : ['--headless=new']), ...QUIET, ...args],
    viewport: headed ? null : { width: 1360, height: 1000 },
    handleSIGINT: false,
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
