import type { BrowserContext, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../demo/browser.ts';
import { allow } from '../e2e/allow.ts';
import { type RequestTracker, startRequestTracker } from './request-tracker.ts';

const MARKED = 'kindword-card .pill';
const CARD = 'kindword-card [role="dialog"]';
const ANGRY = 'This is the THIRD time I write. My parcel is still not here. This is ridiculous!';
/** As an agent may type it, but for the name: two findings with rewrites. */
const FLAWED = ', why do you always restart the router? You must wait until Friday.';

/** A ticket of an angry customer's; its number. */
async function openTicket({ rest }: RequestTracker): Promise<string> {
  const ticket = { Queue: 'General', Subject: 'Where is my order?', Requestor: 'ana@example.invalid' };
  const made = await rest('ticket', { ...ticket, ContentType: 'text/plain', Content: ANGRY });
  return (made as { id: string }).id;
}

interface History {
  readonly items: readonly { readonly id: string; readonly Type: string }[];
}

/** What is stored of the last thing written to a ticket. */
async function lastWritten({ rest }: RequestTracker, ticket: string, type: string): Promise<string> {
  const { items } = (await rest(`ticket/${ticket}/history?fields=Type&per_page=100`)) as History;
  const written = items.filter(({ Type }) => Type === type).at(-1);
  if (!written) return '';
  const { items: parts } = (await rest(
    `transaction/${written.id}/attachments?fields=ContentType,Content&per_page=20`,
  )) as { readonly items: readonly { readonly ContentType: string; readonly Content: string }[] };
  const body =
    parts.find(({ ContentType }) => ContentType === 'text/html') ??
    parts.find(({ ContentType }) => ContentType === 'text/plain');
  return body?.Content ?? '';
}

describe.each([
  ['CKEditor 4', true],
  ['a plain text area', false],
])('in Request Tracker with %s', (_, richText) => {
  let rt: RequestTracker;
  let browser: Launched;
  let context: BrowserContext;
  beforeAll(async () => {
    rt = await startRequestTracker(richText);
    browser = await launch([]);
    context = browser.context;
    await allow(browser, rt.base);
  });
  afterAll(async () => {
    await browser?.close();
    await rt?.stop();
  });

  /** The update page of a ticket, the caret in its empty reply box. */
  async function openReply(ticket: string, action: 'Respond' | 'Comment'): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${rt.base}/Ticket/Update.html?id=${ticket}&Action=${action}&user=root&pass=password`);
    const box = richText ? frameOf(page).locator('body') : page.locator('textarea#UpdateContent');
    await box.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    return page;
  }

  test('a flawed reply is marked, rewritten by keyboard and stored as rewritten', async () => {
    const ticket = await openTicket(rt);
    const page = await openReply(ticket, 'Respond');
    await typeFlawed(page, richText);
    await page.locator(MARKED).waitFor();
    await page.keyboard.press('Control+F8');
    await expect.poll(() => written(page, richText)).not.toContain('why do you always');
    await page.keyboard.press('F8');
    await page.locator(CARD).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => selected(page)).toBe('[reason]');
    // Over the rewrite's blank.
    await page.keyboard.type('of the line test');
    const reply = await written(page, richText);
    await page.locator('input[name="SubmitTicket"]').first().click();
    await page.waitForURL(/Display\.html/);
    const stored = await lastWritten(rt, ticket, 'Correspond');
    expect(textOf(stored)).toBe(reply);
    expect(stored.includes('<strong>Ana</strong>')).toBe(richText);
  });

  test('a comment, which the customer doesn’t see, gets no marks', async () => {
    const page = await openReply(await openTicket(rt), 'Comment');
    await typeFlawed(page, richText);
    await page.locator('select[name="UpdateType"]').selectOption('response');
    const box = richText ? frameOf(page).locator('body') : page.locator('textarea#UpdateContent');
    await box.click();
    await page.keyboard.type(' ');
    await page.locator(MARKED).waitFor();
    await page.locator('select[name="UpdateType"]').selectOption('private');
    await box.click();
    await page.keyboard.type(' ');
    await page.locator(MARKED).waitFor({ state: 'detached' });
  });
});

/** The name in bold where there is bold. */
async function typeFlawed(page: Page, richText: boolean): Promise<void> {
  await page.keyboard.type('Hello ');
  if (richText) await page.keyboard.press('Control+b');
  await page.keyboard.type('Ana');
  if (richText) await page.keyboard.press('Control+b');
  await page.keyboard.type(FLAWED);
}

const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe.cke_wysiwyg_frame');

async function written(page: Page, richText: boolean): Promise<string> {
  const text = richText
    ? await frameOf(page).locator('body').innerText()
    : await page.locator('textarea#UpdateContent').inputValue();
  // CKEditor puts fillers where bold ends.
  return text.replaceAll('\u200b', '').replaceAll('\u00a0', ' ').trim();
}

/** What is selected in the page's document or its editor's. */
function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLTextAreaElement)
      return activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd);
    const inside = activeElement instanceof HTMLIFrameElement ? activeElement.contentDocument : document;
    return inside?.getSelection()?.toString() ?? '';
  });
}

function textOf(stored: string): string {
  return stored
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&#39;/g, "'")
    .trim();
}
