import { expect, test } from 'vitest';
import { buildPacks } from '../../lib/cli/build-packs.ts';
import type { ChecklistDetails, Style } from '../../lib/phrasebook/types.ts';

test('the packs hold the styles that the popup offers, and the place of every checklist item in each', () => {
  const packs = new Map(buildPacks().map(({ path, contents }) => [path, contents]));
  const read = (path: string): unknown => JSON.parse(packs.get(path) ?? 'null');
  const styles = read('packs/styles.json') as readonly Style[];
  expect(styles.map(({ id }) => id)).toEqual(['default', 'reserved', 'warm', 'direct']);
  for (const locale of ['en', 'zh-CN']) {
    const items = read(`packs/${locale}.checklist.json`) as readonly ChecklistDetails[];
    for (const { id } of styles) {
      const places = items.map(({ rank }) => rank[id]);
      expect(new Set(places).size, `${locale} under ${id}`).toBe(items.length);
    }
  }
});
