import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITORS } from './soak/editors.ts';
import { soak, tellFailure } from './soak/run.ts';
import { launchChromium } from './test-page.ts';

const PLAN = { steps: 30, perReply: 30, shrink: false };
/** The same steps every time; `npm run soak` goes on with others. */
const SEED = 2026;

describe(`Random steps, from seed ${SEED}`, { timeout: 180_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(EDITORS))('in %s leave what the agent typed', async (name, family) => {
    const { failure } = await soak(browser, family, { ...PLAN, seed: SEED });
    expect(failure && tellFailure(name, failure)).toBeUndefined();
  });
});
