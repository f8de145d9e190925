import type { Locator, Page } from 'playwright';

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

const CARD = 'kindword-card [role="dialog"]';
const PILL = 'kindword-card .pill';
const COMPOSER = '.editor, .fr-element';

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
  /** Presses a key that opens a card or brings the next one, and reads it. */
  openCard(key?: string): Promise<ShownCard>;
  /** Presses Enter in the open card and waits until the reply has changed; gives what is selected then (a blank), if anything. */
  apply(): Promise<string>;
}

export function coachedPage(page: Page): CoachedPage {
  const composer = page.locator(COMPOSER).first();
  const reply = () =>
    composer.evaluate((field) =>
      field instanceof HTMLTextAreaElement ? field.value : (field as HTMLElement).innerText,
    );
  return {
    page,
    composer,
    card: page.locator(CARD),
    pill: page.locator(PILL),
    focus: async () => {
      await composer.focus();
      await page.keyboard.press('Control+End');
    },
    reply,
    openCard: async (key = 'F8') => {
      const before = await shownIn(page);
      await page.keyboard.press(key);
      await page.waitForFunction(differs, { selector: CARD, before });
      return readCard(page);
    },
    apply: async () => {
      const before = await reply();
      await page.keyboard.press('Enter');
      await page.locator(CARD).waitFor({ state: 'hidden' });
      await page.waitForFunction(changed, { selector: COMPOSER, before });
      return composer.evaluate(selectedIn);
    },
  };
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

/** Words and place of the card that is open; empty when none is. */
async function shownIn(page: Page): Promise<string> {
  const card = page.locator(CARD);
  return (await card.count()) === 0
    ? ''
    : `${await card.getAttribute('aria-label')}${await card.locator('.head').innerText()}`;
}

/** In the page: an open card shows something else than before. */
function differs({ selector, before }: { selector: string; before: string }): boolean {
  const [host, inside] = selector.split(' ') as [string, string];
  const card = document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(inside);
  if (!card) return false;
  return `${card.getAttribute('aria-label')}${card.querySelector<HTMLElement>('.head')?.innerText}` !== before;
}

/** In the page: the reply isn't what it was. */
function changed({ selector, before }: { selector: string; before: string }): boolean {
  const field = document.querySelector<HTMLElement>(selector);
  return (field instanceof HTMLTextAreaElement ? field.value : field?.innerText) !== before;
}

/** In the page: the selected text of the field. */
function selectedIn(field: Element): string {
  if (field instanceof HTMLTextAreaElement) return field.value.slice(field.selectionStart, field.selectionEnd);
  return field.ownerDocument.getSelection()?.toString() ?? '';
}
