import type { Launched } from '../demo/browser.ts';

/** Chromium's own page of extensions, where a user may say beforehand where one may be. */
interface Developer {
  readonly developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
  readonly permissions: { request(asked: { origins: string[] }): Promise<boolean> };
}

declare const chrome: Developer;

/** The manifest's hosts, which such a choice takes away unless it names them. */
const OWN = ['https://*.zendesk.com/*', 'https://*.freshdesk.com/*'];

/** Has Chromium give the extension a host when it asks, as if the user had said yes to its question. */
export async function preapprove({ context, extensionId }: Launched, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, hosts]) => {
      const { developerPrivate } = chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
      for (const host of hosts) await developerPrivate.addHostPermission(id, host);
    },
    [extensionId, [...OWN, pattern]] as const,
  );
  await page.close();
}

/** Gives the extension a host, asked for from a click in a page of its own as the popup does. */
export async function allow(browser: Launched, base: string): Promise<void> {
  const { protocol, hostname } = new URL(base);
  const pattern = `${protocol}//${hostname}/*`;
  await preapprove(browser, pattern);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.evaluate((origin) => {
    document.addEventListener('click', () =>
      chrome.permissions.request({ origins: [origin] }).then((given) => (document.title = given ? 'given' : 'refused')),
    );
  }, pattern);
  await page.locator('body').click();
  await page.waitForFunction(() => document.title === 'given');
  await page.close();
}
