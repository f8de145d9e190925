import type { Browser, Page } from 'playwright';
import { bundleText } from './bundle.ts';
import type { ContractFamily } from './contract.ts';
import { newPage } from './test-page.ts';

/** A page that has what the documents of one kind of editor load. */
export async function newFamilyPage(browser: Browser, { files, script, alias }: ContractFamily): Promise<Page> {
  const page = await newPage(browser, files);
  if (script) {
    const body = await bundleText(script, alias);
    await page.route('**/page.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  }
  return page;
}
