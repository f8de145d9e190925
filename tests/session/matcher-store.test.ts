import { expect, test } from 'vitest';
import { createMatcherStore } from '../../lib/session/matcher-store.ts';

test('whoever asks while a book is on its way is told when it has come, and nobody afterwards', async () => {
  const told: string[] = [];
  let bring: (text: undefined) => void = () => undefined;
  const store = createMatcherStore((locale) => {
    told.push(`asked for ${locale}`);
    return new Promise((resolve) => {
      bring = resolve;
    });
  });
  store.matchersFor('You must wait for it.', () => told.push('first'));
  store.matchersFor('You must wait.', () => told.push('second'));
  bring(undefined);
  await expect.poll(() => told).toEqual(['asked for en', 'first', 'second']);
  store.matchersFor('You must wait.', () => told.push('third'));
  await Promise.resolve();
  expect(told).toEqual(['asked for en', 'first', 'second']);
});
