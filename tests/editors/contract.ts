import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opener, REFUSED } from './contract-page.ts';
import type { Feature } from './contract-rows.ts';
import { TRIALS, type Trial } from './contract-trials.ts';
import { newFamilyPage } from './family-page.ts';
import { type Cell, record } from './matrix.ts';
import { launchChromium } from './test-page.ts';

/** One kind of editor as the contract sees it: a page with the real thing, and its own word on what it holds. */
export interface ContractFamily {
  readonly title: string;
  /** Name of the family that must own it. */
  readonly family: string;
  /** Leads to the editor, through frames and shadow roots by ` >>> `; left out: `#editor`. */
  readonly editor?: string;
  /** A page whose editor is there, holding the content, once `window.ready` is true. */
  readonly html: (content: string) => string;
  /** What the page loads, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Source of `/page.js`, which imports its packages; `alias` puts other packages in the place of some. */
  readonly script?: string;
  readonly alias?: Readonly<Record<string, string>>;
  /** False for plain text: it gets the rows' content without elements. */
  readonly rich: boolean;
  /** What it hasn't: the rows on these don't apply. */
  readonly lacks?: readonly Feature[];
  /** Rows that it can only refuse, nothing changed, each with the reason. */
  readonly refuses?: Readonly<Record<string, string>>;
  /** Expression for what the editor would send, in the rows' terms. */
  readonly model: string;
  /** Expression for what the form around it sends, where there is one. */
  readonly submitted?: string;
  /** Statement that makes the editor read-only. */
  readonly lock: string;
  /** Expression that ends the editor's life, as its page would. */
  readonly destroy: string;
}

/** Holds editors to the contract, in one browser, and notes what came of each row for the matrix. */
export function contract(families: readonly ContractFamily[]): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  for (const family of families) describe(family.title, { timeout: 30_000 }, () => rowsOf(family, () => browser));
}

function rowsOf(family: ContractFamily, browser: () => Browser): void {
  const cells: Record<string, Cell> = {};
  const unknown = Object.keys(family.refuses ?? {}).filter((title) => !TRIALS.some((trial) => trial.title === title));
  if (unknown.length > 0) throw new Error(`no such rows: ${unknown.join(', ')}`);
  let page: Page;
  beforeAll(async () => {
    page = await newFamilyPage(browser(), family);
  });
  afterAll(async () => {
    record(family.title, cells, family.refuses);
    await page.context().close();
  });
  for (const trial of TRIALS) {
    cells[trial.title] = isMeaningless(family, trial) ? 'n/a' : 'untried';
    if (cells[trial.title] === 'n/a') continue;
    it(trial.title, async () => {
      cells[trial.title] = 'failed';
      cells[trial.title] = await outcome(trial, family, page);
    });
  }
}

function isMeaningless({ lacks = [], submitted }: ContractFamily, { needs }: Trial): boolean {
  return needs === 'form' ? submitted === undefined : needs !== undefined && lacks.includes(needs);
}

async function outcome(trial: Trial, family: ContractFamily, page: Page): Promise<Cell> {
  const refuses = family.refuses?.[trial.title] !== undefined;
  const checked = trial.check(opener(page, family, refuses));
  if (refuses) await expect(checked).rejects.toBe(REFUSED);
  else await checked;
  return refuses ? 'refused' : 'right';
}
