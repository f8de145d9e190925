import { randomInt } from 'node:crypto';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITORS } from './soak/editors.ts';
import { soak, tellFailure } from './soak/run.ts';
import { launchChromium } from './test-page.ts';

const PLAN = { steps: 30, perReply: 30, shrink: false };
/** As long as nothing is known to break by it, the next run has another. */
const SEEDS = { fixed: 2026, random: randomInt(1_000_000) };

describe(`Random steps, from seed ${SEEDS.random}`, { timeout: 180_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  describe.each(Object.entries(EDITORS))('in %s', (name, family) => {
    it.each(Object.entries(SEEDS))('leave what the agent typed (%s seed)', async (_, seed) => {
      const { failure } = await soak(browser, family, { ...PLAN, seed });
      expect(failure && tellFailure(name, failure)).toBeUndefined();
    });
  });
});
