import { describe, expect, test } from 'vitest';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';
import { ADAPTERS } from '../../lib/sites/adapters.ts';
import { selectorsOf } from '../../lib/sites/selectors-of.ts';

const ROWS = ADAPTERS.map((adapter) => [adapter.id, adapter] as const);

const twice = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe('the helpdesks', () => {
  test('are told apart by their ids, and by their names', () => {
    expect(twice(ADAPTERS.map(({ id }) => id))).toEqual([]);
    expect(twice(ADAPTERS.map(({ name }) => name))).toEqual([]);
  });

  test('share no address', () => {
    expect(twice(ADAPTERS.flatMap(({ matches }) => matches))).toEqual([]);
  });

  test('are all that are promised', () => {
    expect(ADAPTERS.length).toBe(28);
  });
});

describe.each(ROWS)('%s', (id, adapter) => {
  test('has an id in kebab-case, and a name', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(adapter.name).not.toBe('');
  });

  test('has match patterns that a manifest takes, of https and of hosts that name somebody', () => {
    const well = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/([\w/-]*\*)?$/;
    expect(adapter.matches.filter((pattern) => !well.test(pattern))).toEqual([]);
  });

  test('is known by its address, or by what is on its pages', () => {
    expect(adapter.matches.length + adapter.fingerprint.length).toBeGreaterThan(0);
  });

  test('names no class that a build made up', () => {
    // Such as Header--author--vOp4L, container_1p5g6r or css-1pd6fdd.
    const madeUp = /(--|__?)(?=\w*\d)(?=\w*[a-z])[A-Za-z0-9]{5,8}(?![\w-])|\b(css|sc|jss)-(?=\w*\d)\w{5,}/;
    expect(selectorsOf(adapter).filter((selector) => madeUp.test(selector))).toEqual([]);
  });

  test('tells who reads by tests of which none comes after one that always tells, and colours come last', () => {
    const { audience } = adapter;
    expect(audience.findIndex((one) => 'always' in one)).toBeOneOf([-1, audience.length - 1]);
    const tints = audience.map((one) => 'tint' in one);
    expect(tints.indexOf(true)).toBeOneOf([-1, tints.length - 1]);
  });

  test('says of each part that is found as on any page that nobody has seen it', () => {
    expect(guessed(adapter).filter((part) => !adapter.experimental.includes(part))).toEqual([]);
  });

  test('sends by keys that can be pressed', () => {
    expect(adapter.send.keys.filter((key) => !/^(enter|(ctrl\+)(alt\+)?(shift\+)?([a-z]|enter))$/.test(key))).toEqual(
      [],
    );
  });

  test('says each thing once', () => {
    const { matches, fingerprint, experimental, composer, scope, quotes, picker, send } = adapter;
    for (const list of [matches, fingerprint, experimental, composer, scope, quotes, picker, send.buttons, send.keys])
      expect(twice(list)).toEqual([]);
  });
});

/** Parts that have no selectors of the helpdesk's own. */
function guessed({ composer, send }: SiteAdapter): SiteAdapter['experimental'] {
  return [
    ...(composer.length === 0 ? (['composer'] as const) : []),
    ...(send.buttons.length === 0 ? (['send'] as const) : []),
  ];
}
