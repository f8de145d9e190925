import { chatwoot } from './chatwoot.ts';
import { crisp } from './crisp.ts';
import { feige } from './feige.ts';
import { freescout } from './freescout.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { gmail } from './gmail.ts';
import { gorgias } from './gorgias.ts';
import { helpScout } from './help-scout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { jiraServiceManagement } from './jira-service-management.ts';
import { kayako } from './kayako.ts';
import { liveAgent } from './live-agent.ts';
import { meiqia } from './meiqia.ts';
import { osticket } from './osticket.ts';
import { outlook } from './outlook.ts';
import { pinduoduo } from './pinduoduo.ts';
import { qianniu } from './qianniu.ts';
import { requestTracker } from './request-tracker.ts';
import { salesforce } from './salesforce.ts';
import type { SitePage } from './site-page.ts';
import { tawk } from './tawk.ts';
import { udesk } from './udesk.ts';
import { uvdesk } from './uvdesk.ts';
import { zammadClassic } from './zammad-classic.ts';
import { zammadDesktop } from './zammad-desktop.ts';
import { zendesk } from './zendesk.ts';
import { zohoDesk } from './zoho-desk.ts';

/** Of mail and tickets, at the addresses of their makers. */
export const TICKET_PAGES: readonly SitePage[] = [
  zendesk,
  freshdesk,
  gorgias,
  helpScout,
  hubspot,
  front,
  salesforce,
  zohoDesk,
  jiraServiceManagement,
  kayako,
  liveAgent,
  gmail,
  outlook,
];

/** Under their owners' own host names. */
export const OWN_PAGES: readonly SitePage[] = [
  chatwoot,
  zammadClassic,
  zammadDesktop,
  freescout,
  osticket,
  uvdesk,
  requestTracker,
];

export const CHAT_PAGES: readonly SitePage[] = [intercom, crisp, tawk, pinduoduo, feige, qianniu, udesk, meiqia];

export const PAGES: readonly SitePage[] = [...TICKET_PAGES, ...OWN_PAGES, ...CHAT_PAGES];
