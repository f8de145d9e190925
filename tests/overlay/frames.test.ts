import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, newPage, show } from '../editors/test-page.ts';

const INSIDE = '<body><div id=at contenteditable>You must <b>wait</b>, so calm down.</div><div style=height:900px>';
const FRAME = 'width: 400px; height: 150px; border: 5px solid; padding: 7px 9px';

/** Style of the frame, and what is done before the boxes are asked for. */
const ROWS = [
  ['as it stands', '', ''],
  ['moved and scaled with its frame', 'transform: translate(30px, 20px) scale(1.5); transform-origin: 0 0', ''],
  ['scrolled in its frame', '', 'frame.contentWindow.scrollTo(0, 10)'],
  ['scrolled with its frame', 'margin-bottom: 3000px', 'scrollTo(0, 25)'],
] as const;

describe('Words in a frame', { timeout: 30_000 }, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await newPage(browser);
  });
  afterAll(() => browser.close());

  const open = (inside: string, style: string) =>
    show(page, `<!doctype html><p>Page</p><iframe id="frame" style="${FRAME}; ${style}" srcdoc="${inside}"></iframe>`);

  it.each(ROWS)('have their boxes in the page’s viewport, %s', async (_, style, script) => {
    const { call } = await open(INSIDE, style);
    await call('attach', '#frame >>> #at');
    await page.evaluate(script);
    const [box] = await call('boxesOf', '#frame >>> #at', { from: 9, to: 13 });
    const seen = await page.frameLocator('#frame').locator('b').boundingBox();
    expect(box?.left).toBeCloseTo(seen?.x ?? 0, 0);
    expect(box?.top).toBeCloseTo(seen?.y ?? 0, 0);
    expect(box?.width).toBeCloseTo(seen?.width ?? 0, 0);
    expect(await call('isInSight', '#frame >>> #at', { from: 9, to: 13 })).toBe(true);
  });

  it.each([
    ['the frame’s own scrolling', 'frame.contentWindow.scrollTo(0, 300)'],
    ['a box around the frame', "frame.style.cssText += 'margin-top: -250px'"],
  ])('are out of sight by %s', async (_, script) => {
    const { call } = await open(INSIDE, '');
    await call('attach', '#frame >>> #at');
    await page.evaluate(script);
    expect(await call('isInSight', '#frame >>> #at', { from: 9, to: 13 })).toBe(false);
  });

  it('are marked in a textarea too, by the frame’s own window', async () => {
    const { call } = await open('<body><textarea id=at>You must wait</textarea>', '');
    await call('attach', '#frame >>> #at');
    await call('paint', '#frame >>> #at', { 'You must': 'high' });
    expect(await page.evaluate("frame.contentWindow.CSS.highlights.get('kindword-high').size")).toBe(1);
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    expect(await call('boxesOf', '#frame >>> #at', { from: 0, to: 8 })).toHaveLength(1);
    await call('abort', '#frame >>> #at');
    expect(await page.evaluate("frame.contentDocument.querySelector('kindword-marks')")).toBeNull();
  });
});
