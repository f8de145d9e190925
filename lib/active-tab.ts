import { browser } from './browser.ts';
import type { PageState } from './messages.ts';
import { askTab } from './messaging.ts';
import { isAllowed, patternOf } from './site-access.ts';

export interface ActiveTab {
  readonly id: number | undefined;
  /** Undefined for a page that no extension may be on. */
  readonly address: URL | undefined;
  /** Whether Kindword may be on it. */
  readonly allowed: boolean;
  /** Undefined when no composer is at work there. */
  readonly page: PageState | undefined;
}

/** The tab that the popup was opened over. */
export async function readActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = addressOf(tab?.url);
  const allowed = address !== undefined && (await isAllowed(address));
  const page = allowed && tab?.id !== undefined ? await askTab(tab.id, { kind: 'page-state' }) : undefined;
  return { id: tab?.id, address, allowed, page };
}

/** Asks the browser for a page's host. Only from a press, and before anything is awaited: else it isn't asked. */
export function requestAccess(address: URL): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(address)] });
}

/** How the page of a tab is built, without a word of what it says. */
export async function reportOn(tab: number): Promise<string> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/doctor.js'] });
  return String(frame?.result ?? '');
}

function addressOf(url = ''): URL | undefined {
  return /^https?:/.test(url) ? new URL(url) : undefined;
}
