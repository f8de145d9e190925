import { describe, expect, test } from 'vitest';
import type { SiteAdapter } from '../../../lib/sites/adapter.ts';
import { ADAPTERS } from '../../../lib/sites/adapters.ts';
import { selectorsOf } from '../../../lib/sites/selectors-of.ts';
import { readingPages } from './page.ts';

const show = readingPages();
const HERE = 'https://acme.desk.example/agent/1';
const KNOWN: Partial<SiteAdapter> = { id: 'known', matches: ['https://*.desk.example/agent/*'], composer: ['.reply'] };
const FOUND: Partial<SiteAdapter> = { ...KNOWN, composer: [] };
const OWN: Partial<SiteAdapter> = { id: 'own', fingerprint: ['#thread', '.reply'], composer: ['.reply'] };
const BOTH: Partial<SiteAdapter> = { ...KNOWN, fingerprint: ['#thread'] };
const REPLY = '<div id="at" class="reply"></div>';
const OTHER = '<div id="at"></div>';

type Row = readonly [string, string, string, readonly Partial<SiteAdapter>[], boolean, string, boolean];

const ROWS: readonly Row[] = [
  ['a composer of the helpdesk', REPLY, HERE, [KNOWN], false, 'known', true],
  ['what stands in one', '<div class="reply"><p id="at"></p></div>', HERE, [KNOWN], false, 'known', true],
  [
    'another field beside one, whatever it looks like',
    `<div class="reply"></div>${OTHER}`,
    HERE,
    [KNOWN],
    true,
    'none',
    false,
  ],
  ['a reply where its own selectors find nothing any more', OTHER, HERE, [KNOWN], true, 'known', false],
  ['a field that is none there', OTHER, HERE, [KNOWN], false, 'none', false],
  ['a reply of a helpdesk whose composers aren’t known', OTHER, HERE, [FOUND], true, 'known', true],
  ['a reply on a page of no helpdesk', OTHER, 'https://else.example/', [KNOWN], true, 'generic', false],
  [
    'a page of the helpdesk’s host that has no composers',
    REPLY,
    'https://acme.desk.example/hc',
    [KNOWN],
    false,
    'none',
    false,
  ],
  [
    'a page that has all of a fingerprint',
    `<p id="thread"></p>${REPLY}`,
    'https://own.example/',
    [OWN],
    false,
    'own',
    true,
  ],
  ['a page that has a part of it', REPLY, 'https://own.example/', [OWN], true, 'generic', false],
  [
    'a helpdesk under its owner’s name',
    `<p id="thread"></p>${REPLY}`,
    'https://own.example/',
    [BOTH],
    false,
    'known',
    true,
  ],
];

describe('the helpdesk of a field', () => {
  test.each(ROWS)('%s', async (_, html, address, adapters, looksLikeReply, id, known) => {
    const call = await show(html);
    expect(await call('site', '#at', address, adapters, looksLikeReply)).toMatchObject({ id, known });
  });

  test('one with a selector that can’t be read is off, and the others work', async () => {
    const call = await show(REPLY);
    const broken = { ...KNOWN, id: 'broken', quotes: ['div[', '.x'] };
    const found = await call('site', '#at', HERE, [broken, KNOWN], false);
    expect(found).toEqual({ id: 'known', known: true, broken: ['broken'] });
  });
});

describe('the selectors', () => {
  test.each(ADAPTERS.map((adapter) => [adapter.id, selectorsOf(adapter)] as const))(
    'of %s can all be read',
    async (_, selectors) => {
      const call = await show('');
      expect(await call('unreadable', selectors)).toEqual([]);
    },
  );

  test('that can’t be are noticed', async () => {
    const call = await show('');
    expect(await call('unreadable', ['.good', 'div[', ':has('])).toEqual(['div[', ':has(']);
  });
});
