import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../lib/sites/adapters.ts';
import { guideFor } from '../../lib/sites/guide.ts';
import { matchesPattern } from '../../lib/sites/match-pattern.ts';

const SAMPLES = [
  ['https://acme.zendesk.com/agent/tickets/10293', 'zendesk'],
  ['https://acme.freshdesk.com/a/tickets/7', 'freshdesk'],
  ['https://acme.freshservice.com/a/tickets/7', 'freshdesk'],
  ['https://acme.myfreshworks.com/crm/tickets/7', 'freshdesk'],
  ['https://app.intercom.com/a/inbox/x1/inbox/all/conversation/9', 'intercom'],
  ['https://app.eu.intercom.com/a/inbox/x1/inbox/all/conversation/9', 'intercom'],
  ['https://acme.gorgias.com/app/ticket/44', 'gorgias'],
  ['https://secure.helpscout.net/conversation/12/3', 'help-scout'],
  ['https://app.hubspot.com/live-messages/5/inbox/6', 'hubspot'],
  ['https://app-eu1.hubspot.com/help-desk/5/view/6', 'hubspot'],
  ['https://app.frontapp.com/open/cnv_1', 'front'],
  ['https://acme.lightning.force.com/lightning/r/Case/500x/view', 'salesforce'],
  ['https://acme.my.salesforce.com/console', 'salesforce'],
  ['https://desk.zoho.com/agent/acme/support/tickets', 'zoho-desk'],
  ['https://desk.zoho.com.au/agent/acme', 'zoho-desk'],
  ['https://acme.atlassian.net/browse/HELP-12', 'jira-service-management'],
  ['https://acme.atlassian.net/jira/servicedesk/projects/HELP', 'jira-service-management'],
  ['https://acme.kayako.com/agent/conversations/3', 'kayako'],
  ['https://acme.ladesk.com/agent/', 'live-agent'],
  ['https://app.crisp.chat/website/w1/inbox/session_1/', 'crisp'],
  ['https://dashboard.tawk.to/#/inbox', 'tawk'],
  ['https://mail.google.com/mail/u/0/#inbox/Fm1', 'gmail'],
  ['https://outlook.live.com/mail/0/inbox/id/AQ', 'outlook'],
  ['https://outlook.office.com/mail/', 'outlook'],
  ['https://outlook.cloud.microsoft/mail/', 'outlook'],
  ['https://mms.pinduoduo.com/chat-merchant/index.html', 'pinduoduo'],
  ['https://im.jinritemai.com/pc_seller_v2/main/workspace', 'feige'],
  ['https://pigeon.jinritemai.com/', 'feige'],
  ['https://qn.taobao.com/home.htm/', 'qianniu'],
  ['https://acme.udesk.cn/entry/im', 'udesk'],
  ['https://acme.s2.udesk.cn/entry/ticket/list/1', 'udesk'],
  ['https://app.meiqia.com/chat', 'meiqia'],
] as const;

describe('what a page is told of helpdesks', () => {
  test.each(SAMPLES)('%s: %s', (address, id) => {
    const url = new URL(address);
    const { adapters } = guideFor(url);
    expect(adapters.map((adapter) => adapter.id)).toEqual([id]);
    expect(adapters[0]?.matches.some((pattern) => matchesPattern(pattern, url))).toBe(true);
  });

  test('has a sample of every helpdesk that has addresses', () => {
    const tried = new Set<string>(SAMPLES.map(([, id]) => id));
    expect(ADAPTERS.filter(({ id, matches }) => matches.length > 0 && !tried.has(id))).toEqual([]);
  });

  test.each(['https://desk.example/scp/tickets.php?id=4', 'https://acme.zendesk.com.example/agent/', 'about:blank'])(
    '%s: those that are known by their pages, whoever they belong to',
    (address) => {
      const known = ADAPTERS.filter(({ fingerprint }) => fingerprint.length > 0);
      expect(guideFor(new URL(address)).adapters).toEqual(known);
    },
  );

  test('a page of the host that has no composers is told too, for it may become one', () => {
    expect(guideFor(new URL('https://acme.zendesk.com/hc/en-us')).adapters.map(({ id }) => id)).toEqual(['zendesk']);
  });

  test('names all selectors of each adapter, so that one that can’t be read is found before it is used', () => {
    const { adapters, selectors } = guideFor(new URL('https://acme.zendesk.com/agent/tickets/1'));
    expect(Object.keys(selectors)).toEqual(adapters.map(({ id }) => id));
    expect(selectors.zendesk).toContain('article[data-test-id="omni-log-comment-item"]');
  });
});
