import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Harness, startHarness } from './harness.ts';

/** One browser for all tests of a file; each test leaves without its pages. Gives the harness once the tests run. */
export function sharedHarness(): () => Harness {
  let harness: Harness | undefined;
  const get = (): Harness => {
    if (!harness) throw new Error('the harness starts with the tests');
    return harness;
  };
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterEach(async () => {
    for (const page of get().context.pages().slice(1)) await page.close();
  });
  afterAll(() => harness?.close());
  return get;
}
