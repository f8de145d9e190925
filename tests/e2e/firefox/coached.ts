import type { Page } from 'puppeteer-core';
import { COMPOSER } from '../../demo/coached-page.ts';
import { hasMoved, hasSettled, textOf } from '../../demo/in-page.ts';

/** A page in Firefox with a composer, seen as the agent sees it. */
export interface CoachedInFirefox {
  /** Pixels of the page that have the ink of a high mark. */
  paintedPixels(): Promise<number>;
  /** Goes from finding to finding by F8 until the card of one that starts so is open; gives its rewrites. */
  openCardOf(flaw: string): Promise<readonly string[]>;
  apply(): Promise<void>;
  undo(): Promise<void>;
  reply(): Promise<string>;
}

/** Puts the caret at the end of the reply and waits until the coach has something to say. */
export async function coachedIn(page: Page, press?: string): Promise<CoachedInFirefox> {
  await page.waitForSelector('html[data-ready]');
  if (press) await page.click(press);
  await page.waitForSelector(COMPOSER);
  await page.focus(COMPOSER);
  await chord(page, 'End');
  await page.waitForFunction(() => document.querySelector('kindword-card')?.shadowRoot?.querySelector('.pill'));
  return {
    reply: () => page.$eval(COMPOSER, textOf),
    paintedPixels: () => paintedPixels(page),
    openCardOf: (flaw) => openCardOf(page, flaw),
    apply: () => settle(page, () => page.keyboard.press('Enter')),
    undo: () => settle(page, () => chord(page, 'z')),
  };
}

async function chord(page: Page, key: 'End' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

async function openCardOf(page: Page, flaw: string): Promise<readonly string[]> {
  for (let turn = 0; turn < 12; turn++) {
    const before = { card: (await inCard(page, '[role="dialog"]', 'text'))[0] ?? '', blank: '' };
    await page.keyboard.press('F8');
    const selectors = { card: '[role="dialog"]', field: COMPOSER };
    await page.waitForFunction(hasMoved, {}, { ...before, selectors });
    const [found = ''] = await inCard(page, '[role="dialog"]', 'label');
    if (found.startsWith(flaw)) return inCard(page, '[role="option"] .words', 'text');
  }
  throw new Error(`no card for “${flaw}”`);
}

/** Does something that changes what the pill says, and waits until it has. */
async function settle(page: Page, act: () => Promise<void>): Promise<void> {
  const [before = ''] = await inCard(page, '.pill', 'text');
  await act();
  await page.waitForFunction(hasSettled, {}, before);
}

/** Text or label of everything that matches in card and pill. */
function inCard(page: Page, selector: string, what: 'text' | 'label'): Promise<string[]> {
  return page.evaluate(
    (wanted, kind) => {
      const found = document.querySelector('kindword-card')?.shadowRoot?.querySelectorAll(wanted) ?? [];
      return Array.from(found, (one) => (kind === 'text' ? one.textContent : one.getAttribute('aria-label')) ?? '');
    },
    selector,
    what,
  );
}

/** Counted in a picture of the page, for whether a browser paints a highlight can be asked nowhere else. */
async function paintedPixels(page: Page): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const { data: bytes } = canvas?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    let count = 0;
    for (let at = 0; at < bytes.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
      if (Math.hypot(red - 0xc2, green - 0x41, blue - 0x0c) < 12) count++;
    }
    return count;
  }, picture);
}
