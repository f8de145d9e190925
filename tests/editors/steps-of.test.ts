import { expect, test } from 'vitest';
import { FAMILIES } from '../../lib/editors/families.ts';
import { STEPS } from '../../lib/editors/writing/steps-of.ts';

test('whoever is written to in a way of their own is a family that is read', () => {
  const names = FAMILIES.map(({ name }) => name);
  expect(Object.keys(STEPS).filter((name) => !names.includes(name))).toEqual([]);
});
