import { browser } from './browser.ts';
import type { PageState } from './messages.ts';
import { askTab } from './messaging.ts';

export interface ActiveTab {
  /** Host of the page; undefined where Kindword has no permission. */
  readonly host: string | undefined;
  /** Undefined when no composer is at work there. */
  readonly page: PageState | undefined;
}

/** The tab that the popup was opened over. */
export async function readActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const host = hostOf(tab?.url);
  const page = host !== undefined && tab?.id !== undefined ? await askTab(tab.id, { kind: 'page-state' }) : undefined;
  return { host, page };
}

/** A tab's address is only told for hosts that were granted, and for our own pages. */
function hostOf(address = ''): string | undefined {
  return address.startsWith('https:') ? new URL(address).host : undefined;
}
