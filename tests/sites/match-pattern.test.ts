import { expect, test } from 'vitest';
import { matchesPattern } from '../../lib/sites/match-pattern.ts';

test.each([
  ['https://*.zendesk.com/agent/*', 'https://acme.zendesk.com/agent/tickets/1', true],
  ['https://*.zendesk.com/agent/*', 'https://zendesk.com/agent/', true],
  ['https://*.zendesk.com/agent/*', 'https://a.b.zendesk.com/agent/x?y#z', true],
  ['https://*.zendesk.com/agent/*', 'https://acme.zendesk.com/agents', false],
  ['https://*.zendesk.com/agent/*', 'https://acme.zendesk.com/', false],
  ['https://*.zendesk.com/agent/*', 'http://acme.zendesk.com/agent/', false],
  ['https://*.zendesk.com/agent/*', 'https://evilzendesk.com/agent/', false],
  ['https://*.zendesk.com/agent/*', 'https://acme.zendesk.com.example/agent/', false],
  ['https://*.zendesk.com/agent/*', 'https://example/?https://acme.zendesk.com/agent/', false],
  ['https://mail.google.com/*', 'https://mail.google.com/mail/u/0/', true],
  ['https://mail.google.com/*', 'https://x.mail.google.com/', false],
  ['https://desk.example/one', 'https://desk.example/one', true],
  ['https://desk.example/one', 'https://desk.example/one/two', false],
  ['*://desk.example/*', 'http://desk.example/', true],
  ['*://desk.example/*', 'https://desk.example:8443/', true],
  ['*://desk.example/*', 'ftp://desk.example/', false],
])('%s and %s: %s', (pattern, address, fits) => {
  expect(matchesPattern(pattern, new URL(address))).toBe(fits);
});
