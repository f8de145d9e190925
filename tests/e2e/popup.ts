import type { BrowserContext, Page } from 'playwright';

/** The toolbar's popup. Chromium shows no page for it, so one of our own pages reaches into it. */
export interface Popup {
  /** What it says once it has something to say. */
  text(): Promise<string>;
  /** Presses what a selector finds in it. */
  press(selector: string): Promise<void>;
  /** Chooses an option of a list, as the agent would. */
  choose(selector: string, value: string): Promise<void>;
  close(): Promise<void>;
}

interface ExtensionApi {
  readonly action: { openPopup(): Promise<void> };
  readonly extension: { getViews(filter: { type: 'popup' }): Window[] };
}

declare const chrome: ExtensionApi;

export async function openPopup(context: BrowserContext, extensionId: string, over: Page): Promise<Popup> {
  const helper = await context.newPage();
  await helper.goto(`chrome-extension://${extensionId}/popup.html`);
  await over.bringToFront();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => chrome.action.openPopup());
  await helper.waitForFunction(() =>
    chrome.extension.getViews({ type: 'popup' })[0]?.document.querySelector('#root > *'),
  );
  return {
    text: () => helper.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? ''),
    press: (selector) =>
      helper.evaluate((wanted) => {
        const found = chrome.extension.getViews({ type: 'popup' })[0]?.document.querySelector<HTMLElement>(wanted);
        if (!found) throw new Error(`the popup has no ${wanted}`);
        found.click();
      }, selector),
    choose: (selector, value) =>
      helper.evaluate(
        ([wanted = '', value = '']) => {
          const list = chrome.extension
            .getViews({ type: 'popup' })[0]
            ?.document.querySelector<HTMLSelectElement>(wanted);
          if (!list) throw new Error(`the popup has no ${wanted}`);
          list.value = value;
          list.dispatchEvent(new Event('change', { bubbles: true }));
        },
        [selector, value],
      ),
    close: async () => {
      await helper.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
      await helper.close();
    },
  };
}
