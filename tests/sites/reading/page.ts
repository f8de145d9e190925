import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium, newPage, showWith, type TestPage } from '../../editors/test-page.ts';
import type { SiteBridge } from './bridge.ts';

const BRIDGE = fileURLToPath(new URL('bridge.ts', import.meta.url));

/** Shows documents with what reads helpdesks beside them, in one browser for all tests of a file. */
export function readingPages(): (html: string) => Promise<TestPage<SiteBridge>['call']> {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await newPage(browser);
  });
  afterAll(() => browser?.close());
  return async (html) =>
    (await showWith<SiteBridge>(page, `<!doctype html><meta charset="utf-8">${html}`, BRIDGE)).call;
}
