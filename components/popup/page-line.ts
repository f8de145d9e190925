import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import type { PageState } from '../../lib/messages.ts';

export interface SiteState {
  /** The host as the agent knows it: northline.zendesk.com. */
  readonly host: string;
  readonly on: boolean;
  /** Whether the browser lets Kindword be on it. */
  readonly allowed: boolean;
}

/** The popup's one line on this page: what is being read, or why nothing is. */
export function pageLine(site: SiteState | undefined, page: PageState | undefined, text: Dictionary): string {
  if (!site) return text.popup.unread;
  if (!site.allowed) return text.popup.notAllowed;
  if (!site.on) return text.popup.switchedOff;
  if (!page) return text.popup.noReply;
  if (page.audience === 'internal') return text.popup.internal;
  const found = page.findings === 0 ? text.popup.clean : text.popup.findings(page.findings);
  return text.popup.reply(titled(page.conversation), page.audience === 'public', found);
}

function titled(conversation = ''): string {
  return /^\d+$/.test(conversation) ? `#${conversation}` : conversation;
}
