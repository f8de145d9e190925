import type { CDPSession, Page } from 'playwright';

/** The extension's own world in a page, where our scripts run: its globals can be broken without the page noticing. */
export interface IsolatedWorld {
  run(code: string): Promise<unknown>;
}

/** Waits for the composer script's world. Call it before the page is loaded, or the world isn't announced. */
export async function isolatedWorld(page: Page, extensionId: string): Promise<IsolatedWorld> {
  const client = await page.context().newCDPSession(page);
  const found = findContext(client, extensionId);
  await client.send('Runtime.enable');
  const contextId = await found;
  return {
    async run(code) {
      const { result, exceptionDetails } = await client.send('Runtime.evaluate', { expression: code, contextId });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
  };
}

function findContext(client: CDPSession, extensionId: string): Promise<number> {
  return new Promise((resolve) => {
    client.on('Runtime.executionContextCreated', ({ context }) => {
      const isolated: unknown = context.auxData?.type;
      if (isolated === 'isolated' && context.origin.includes(extensionId)) resolve(context.id);
    });
  });
}
