import type { Browser, Page } from 'playwright';
import type { ContractFamily } from '../contract.ts';
import { newFamilyPage } from '../family-page.ts';
import { createSoakBook } from './book.ts';
import type { Bench } from './episode.ts';
import { PAGE_CLOCK } from './page-clock.ts';

/** Opens the pages that one kind of editor is soaked on. */
export async function openBench(browser: Browser, family: ContractFamily): Promise<Bench> {
  const [ours, twin] = [await newFamilyPage(browser, family), await newFamilyPage(browser, family)];
  const clipboard = await browser.newPage();
  await clipboard.setContent('<textarea></textarea>');
  for (const page of [ours, twin]) await page.addInitScript(PAGE_CLOCK);
  return { family, book: createSoakBook(), ours, twin, clipboard, complaints: complaintsOn(ours) };
}

export async function closeBench({ ours, twin, clipboard }: Bench): Promise<void> {
  for (const page of [ours, twin, clipboard]) await page.context().close();
}

function complaintsOn(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.text().startsWith('[kindword]') && complaints.push(message.text()));
  return complaints;
}
