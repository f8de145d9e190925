import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineItem } from '../../lib/storage/item.ts';

const options = { version: 2, schema: v.object({ n: v.number() }), fallback: { n: 0 } };
const stored = () => fakeBrowser.storage.local.get();

describe('a stored item', () => {
  test('gives its fallback while nothing is stored', async () => {
    expect(await defineItem('a', options).read()).toEqual({ n: 0 });
  });

  test('gives back what was written, and notes the version', async () => {
    const item = defineItem('b', options);
    await item.write({ n: 3 });
    expect(await item.read()).toEqual({ n: 3 });
    expect(await stored()).toEqual({ b: { n: 3 }, b$: { v: 2 } });
  });

  test('brings older data to the present version', async () => {
    await fakeBrowser.storage.local.set({ c: 7, c$: { v: 1 } });
    const item = defineItem('c', { ...options, migrations: { 2: (old) => ({ n: old }) } });
    expect(await item.read()).toEqual({ n: 7 });
  });

  test.each([
    ['corrupt', { n: 'x' }, { v: 2 }],
    ['of another shape', [1], { v: 2 }],
    ['of a later version', { n: 5 }, { v: 3 }],
  ])('keeps data aside that is %s, before it writes over it', async (_, value, meta) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await fakeBrowser.storage.local.set({ d: value, d$: meta });
    const item = defineItem('d', options);
    expect(await item.read()).toEqual({ n: 0 });
    await item.write({ n: 1 });
    expect(await item.read()).toEqual({ n: 1 });
    expect((await stored())['d.kept']).toEqual(value);
  });

  test('loses no change when several are asked at once', async () => {
    const item = defineItem('e', options);
    await Promise.all(Array.from({ length: 20 }, () => item.change(({ n }) => ({ n: n + 1 }))));
    expect(await item.read()).toEqual({ n: 20 });
  });

  test('goes on after a change that threw', async () => {
    const item = defineItem('f', options);
    const thrown = item.change(() => {
      throw new Error('no');
    });
    await expect(thrown).rejects.toThrow('no');
    await item.write({ n: 2 });
    expect(await item.read()).toEqual({ n: 2 });
  });

  test('tells watchers of changes until their signal aborts', async () => {
    const item = defineItem('g', options);
    const seen: number[] = [];
    const stop = new AbortController();
    item.watch(({ n }) => seen.push(n), stop.signal);
    await item.write({ n: 1 });
    stop.abort();
    await item.write({ n: 2 });
    expect(seen).toEqual([1]);
  });

  test('reads nothing from the storage before it is used', () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    defineItem('h', options);
    expect(get).not.toHaveBeenCalled();
  });
});
