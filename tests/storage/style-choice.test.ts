import { describe, expect, test } from 'vitest';
import { styleFor, stylesAt } from '../../lib/storage/style-choice.ts';

const KNOWN = ['default', 'reserved', 'warm', 'direct'];
const chosen = {
  style: 'warm',
  styleBySite: { 'a.zendesk.com': 'direct', 'gone.zendesk.com': 'concierge' },
  styleByLanguage: { zh: 'reserved', en: 'concierge' },
};

describe('the style for a moment: of the site, else of the language, else the one for all', () => {
  test.each([
    ['a site and a language with styles', { site: 'a.zendesk.com', language: 'zh' }, 'direct'],
    ['another site, the language has one', { site: 'b.zendesk.com', language: 'zh' }, 'reserved'],
    ['no site known, the language has one', { language: 'zh' }, 'reserved'],
    ['neither has one', { site: 'b.zendesk.com', language: 'other' }, 'warm'],
    ['nothing known', {}, 'warm'],
    ['the site’s style is gone, the language has one', { site: 'gone.zendesk.com', language: 'zh' }, 'reserved'],
    ['the language’s style is gone', { language: 'en' }, 'warm'],
    ['a site named like a part of every object', { site: 'constructor' }, 'warm'],
  ])('%s', (_, at, style) => {
    expect(styleFor(chosen, at, KNOWN)).toBe(style);
  });

  test('the one for all is gone too: the default', () => {
    expect(styleFor({ style: 'concierge', styleBySite: {}, styleByLanguage: {} }, {}, KNOWN)).toBe('default');
  });
});

test.each([
  ['a site without its own', 'b.zendesk.com', { usual: 'warm', byLanguage: { zh: 'reserved' } }],
  ['a site with its own, which goes before every language', 'a.zendesk.com', { usual: 'direct', byLanguage: {} }],
])('what a page is told, on %s', (_, site, told) => {
  expect(stylesAt(chosen, site, KNOWN)).toEqual(told);
});
