import type { BrowserContext, CDPSession, Page } from 'playwright';
import { getTicket, urlOf } from '../../demo/tickets.ts';

export type Kind = 'textarea' | 'contenteditable' | 'CKEditor 5';

const TICKETS: Readonly<Record<Kind, number>> = { textarea: 10295, contenteditable: 7, 'CKEditor 5': 10293 };
const FIELD = '.editor, .fr-element';

/** A demo ticket whose reply is a draft of ours; the caret stands at its end. */
export interface Draft {
  readonly page: Page;
  readonly cdp: CDPSession;
}

export async function openDraft(context: BrowserContext, kind: Kind, paragraphs: readonly string[]): Promise<Draft> {
  const page = await context.newPage();
  await page.goto(urlOf(getTicket(TICKETS[kind])));
  await page.locator('html[data-ready]').waitFor();
  await page.evaluate((ticketKind) => {
    const style = document.createElement('style');
    // Each page draws what an agent would see of a long reply.
    style.textContent = '.editor, .fr-element { max-height: 400px; overflow-y: auto !important }';
    document.head.append(style);
    if (ticketKind === 'contenteditable')
      document.querySelector<HTMLElement>('[data-test-id="ticket-action-reply"]')?.click();
  }, kind);
  const field = page.locator(FIELD).first();
  await field.waitFor();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await field.evaluate(fill, paragraphs);
  await field.focus();
  await page.keyboard.press('Control+End');
  return { page, cdp: await context.newCDPSession(page) };
}

/** Resolves once so many words are marked. */
export async function awaitMarks({ page }: Draft, least: number): Promise<number> {
  const counted = await page.waitForFunction((wanted) => {
    const sizes = ['high', 'medium', 'low'].map((name) => CSS.highlights.get(`kindword-${name}`)?.size ?? 0);
    const sum = sizes.reduce((total, size) => total + size, 0);
    return sum >= wanted && sum;
  }, least);
  return Number(await counted.jsonValue());
}

export function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function fill(field: Element, paragraphs: readonly string[]): void {
  const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
  if (field instanceof HTMLTextAreaElement) field.value = paragraphs.join('\n\n');
  else if ('ckeditorInstance' in field) (field.ckeditorInstance as { setData(html: string): void }).setData(html);
  else field.innerHTML = html;
}
