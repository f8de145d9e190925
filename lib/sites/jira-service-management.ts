import type { SiteAdapter } from './adapter.ts';
import { TABS } from './anywhere.ts';
import { NOT_OWN } from './not-own.ts';

const COMMENT = '[data-testid^="issue.activity.comment"], [data-test-id^="issue.activity.comment"]';
const VISIBILITY = '[data-testid="issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper"]';

/**
 * Jira Service Management in the cloud. Editor, Save and comments measured by public code of October 2026; whose a comment
 * is it doesn't tell. That who may see it can only be chosen for an internal one is from public scripts, the tabs are a guess.
 */
export const jiraServiceManagement: SiteAdapter = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  matches: [
    'https://*.atlassian.net/browse/*',
    'https://*.atlassian.net/jira/servicedesk/*',
    'https://*.atlassian.net/jira/software/*',
  ],
  fingerprint: [],
  experimental: ['audience', 'customer'],
  composer: [`:is(${COMMENT}) .ProseMirror`],
  scope: [],
  conversation: { from: 'path', after: '/browse/' },
  audience: [{ inside: `:is(${COMMENT}):has(${VISIBILITY})`, tells: 'internal' }, ...TABS],
  customer: {
    message: ['[data-testid^="comment-base-item-"]:not(:has([data-testid*="custom-comment.restricted-to"]))'],
    text: ['[data-testid^="issue-comment-base.ui.comment.ak-comment."]'],
    item: '',
    time: 'time[datetime]',
    leaveOut: NOT_OWN,
  },
  send: { buttons: ['[data-testid="comment-save-button"]'], keys: [] },
  quotes: [],
  picker: [],
};
