import type { Locator, Page } from 'playwright';
import { hasMoved, hasSettled, type Selected, selectedIn, textOf } from './in-page.ts';

export type { Selected } from './in-page.ts';

/** What the open card shows. */
export interface ShownCard {
  readonly found: string;
  readonly category: string;
  readonly severity: string;
  readonly why: string;
  /** 1-based place among `count` findings. */
  readonly place: number;
  readonly count: number;
  readonly rewrites: readonly string[];
}

/** What F8 brings: the card of a finding, or an unfilled blank, selected. */
export type Next = { readonly card: ShownCard } | { readonly blank: string };

/** A page with a composer, seen as the agent sees it: field, pill and card. */
export interface CoachedPage {
  readonly page: Page;
  readonly composer: Locator;
  readonly card: Locator;
  readonly pill: Locator;
  /** Puts the caret at the end of the reply, as a click there would. */
  focus(): Promise<void>;
  /** The reply as plain text. */
  reply(): Promise<string>;
  selected(): Promise<Selected>;
  /** Presses a key that brings the next finding or the one before. */
  next(key?: string): Promise<Next>;
  /** Presses Enter in the open card and waits until the pill tells how it ended. */
  apply(): Promise<void>;
  /** Types over a blank that is selected and waits until the pill counts one less. */
  fill(text: string): Promise<void>;
}

const CARD = 'kindword-card [role="dialog"]';
const PILL = 'kindword-card .pill';
/** The demo's reply boxes. */
export const COMPOSER = '.editor, .fr-element';

export function coachedPage(page: Page): CoachedPage {
  const composer = page.locator(COMPOSER).first();
  const selected = () => composer.evaluate(selectedIn);
  return {
    page,
    composer,
    card: page.locator(CARD),
    pill: page.locator(PILL),
    focus: async () => {
      await composer.focus();
      // CKEditor takes notice of its focus later, and puts its own selection back then.
      await page.waitForFunction(() => !document.activeElement?.matches('.ck-editor__editable.ck-blurred'));
      await page.keyboard.press('Control+End');
    },
    reply: () => composer.evaluate(textOf),
    selected,
    next: async (key = 'F8') => {
      const before = { card: await said(page, CARD), blank: (await selected()).text };
      await page.keyboard.press(key);
      await page.waitForFunction(hasMoved, { ...before, selectors: { card: '[role="dialog"]', field: COMPOSER } });
      return (await page.locator(CARD).isVisible())
        ? { card: await readCard(page) }
        : { blank: (await selected()).text };
    },
    apply: () => settle(page, () => page.keyboard.press('Enter')),
    fill: (text) => settle(page, () => page.keyboard.insertText(text)),
  };
}

/** Does something that changes what the pill says, and waits until it has. */
async function settle(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await said(page, PILL);
  await act();
  await page.waitForFunction(hasSettled, before);
}

async function readCard(page: Page): Promise<ShownCard> {
  const card = page.locator(CARD);
  const place = (await card.locator('.place [aria-hidden]').allTextContents())[0] ?? '1 / 1';
  const [at = 1, count = 1] = place.split('/').map(Number);
  return {
    found: (await card.getAttribute('aria-label')) ?? '',
    category: (await card.locator('.top strong').textContent()) ?? '',
    severity: (await card.locator('.top .severity').textContent()) ?? '',
    why: (await card.locator('#why').textContent()) ?? '',
    place: at,
    count,
    rewrites: await card.locator('[role="option"] .words').allTextContents(),
  };
}

/** What a part of ours says now; empty while it isn't there. */
async function said(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).allTextContents()).join();
}
