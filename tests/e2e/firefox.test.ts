import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coachedIn } from './firefox/coached.ts';
import { type LaunchedFirefox, launchFirefox } from './firefox/launch.ts';

interface Row {
  readonly name: string;
  readonly url: string;
  readonly flaw: string;
  /** Selector of what has to be pressed before there is a composer. */
  readonly press?: string;
  /** Expression for the reply as the editor itself knows it. */
  readonly model: string;
}

const ROWS: readonly Row[] = [
  {
    name: 'a textarea',
    url: 'https://demo.zendesk.com/agent/tickets/10295',
    flaw: 'Why do you always',
    model: "document.querySelector('.editor').value",
  },
  {
    name: 'a contenteditable',
    url: 'https://demo.freshdesk.com/a/tickets/7',
    press: '[data-test-id="ticket-action-reply"]',
    flaw: 'Calm down',
    model: "document.querySelector('.fr-element').innerHTML",
  },
  {
    name: 'CKEditor 5',
    url: 'https://demo.zendesk.com/agent/tickets/10293',
    flaw: 'Why do you always',
    model: "document.querySelector('.editor').ckeditorInstance.getData()",
  },
  {
    name: 'ProseMirror',
    url: 'https://demo.zendesk.com/agent/tickets/prosemirror',
    flaw: 'Why do you always',
    model: 'model()',
  },
  {
    name: 'Lexical',
    url: 'https://demo.zendesk.com/agent/tickets/lexical',
    flaw: 'Why do you always',
    model: 'model()',
  },
];

/** The pill's shape has that ink too, on less than so many pixels. */
const PILL_PIXELS = 300;

describe('The built extension in Firefox', () => {
  let firefox: LaunchedFirefox;
  let page: Page;
  beforeAll(async () => {
    firefox = await launchFirefox();
    page = await firefox.browser.newPage();
  });
  afterAll(() => firefox?.close());

  test.each(ROWS)('marks, explains and rewrites a reply in $name, and one Ctrl+Z takes it back', async (row) => {
    await page.goto(row.url);
    const coached = await coachedIn(page, row.press);
    const model = (): Promise<unknown> => page.evaluate(row.model);
    const before = await model();
    expect(await coached.paintedPixels()).toBeGreaterThan(PILL_PIXELS);
    const [rewrite = ''] = await coached.openCardOf(row.flaw);
    await coached.apply();
    expect(await coached.reply()).toContain(rewrite);
    await coached.undo();
    expect(await model()).toEqual(before);
  });
});
