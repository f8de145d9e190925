import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, newPage, show } from '../editors/test-page.ts';

describe('What lies behind a composer', { timeout: 30_000 }, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await newPage(browser);
  });
  afterAll(() => browser.close());

  it.each([
    ['a page that paints nothing', '<p id="at">', false],
    ['a dark page', '<body style="background: #1b1d21"><p id="at">', true],
    ['a white box on a dark page', '<body style="background: #111"><p id="at" style="background: #fff">', false],
    ['the yellow of an internal note', '<p id="at" style="background: #fff3cd">', false],
    ['a middle grey', '<p id="at" style="background: #808080">', false],
    ['a veil over white', '<p id="at" style="background: rgb(0 0 0 / 20%)">', false],
    ['a heavy veil over white', '<p id="at" style="background: rgb(0 0 0 / 80%)">', true],
    ['a dark colour in another space', '<p id="at" style="background: oklch(0.25 0.03 260)">', true],
    ['a page that is dark by its scheme', '<html style="color-scheme: dark"><p id="at">', true],
    ['light words on a picture', '<p id="at" style="color: #eee; background: linear-gradient(#000, #222)">', true],
    ['dark words on a picture', '<p id="at" style="color: #222; background: linear-gradient(#fff, #eee)">', false],
  ])('%s: dark is %s', async (_, html, dark) => {
    const { call } = await show(page, `<!doctype html>${html}`);
    expect(await call('isDarkBehind', '#at')).toBe(dark);
  });

  it('is seen through a shadow root', async () => {
    const shadow = '<template shadowrootmode="open"><p id="at"></template>';
    const { call } = await show(page, `<!doctype html><div id="host" style="background: #000">${shadow}</div>`);
    expect(await call('isDarkBehind', '#host >>> #at')).toBe(true);
  });
});
