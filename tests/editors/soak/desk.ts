import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import type { Span } from '../../../lib/engine/types.ts';
import type { ContractFamily } from '../contract.ts';
import { spaces, stripped } from '../contract-rows.ts';
import { showWith, type TestPage } from '../test-page.ts';
import type { SoakBook } from './book.ts';
import type { SoakBridge } from './world.ts';

const WORLD = fileURLToPath(new URL('world.ts', import.meta.url));
/** The other composer of the page. */
export const OTHER = '#other';

/** A page with one editor, as an agent sits at it; with us or without. */
export interface Desk extends TestPage<SoakBridge> {
  /** Selector of the editor, as the bridge takes it. */
  readonly at: string;
  /** What the editor says that it holds, no-break spaces as plain ones. */
  model(): Promise<string>;
  /** What we read there. */
  read(): Promise<{ readonly text: string; readonly caret: Span | undefined }>;
  /** Lets so much time pass by the page's clock. Milliseconds. */
  skip(milliseconds: number): Promise<void>;
  /** Lets the page's clock go while something is done. */
  timed<Result>(act: () => Promise<Result>): Promise<Result>;
}

const START =
  '<p>Hi Ana,</p><p>You must wait, so <strong>please</strong> calm down now.</p><p>您好，系统显示正常。</p>';

/** Opens the editor afresh, the caret at the end; with a book it is coached. */
export async function openDesk(page: Page, family: ContractFamily, book?: SoakBook): Promise<Desk> {
  const at = family.editor ?? '#editor';
  const content = family.rich ? START : stripped(START);
  const html = PAGE.replace('{editor}', () => family.html(content));
  const test = await showWith<SoakBridge>(page, html, WORLD);
  await page.waitForFunction('window.ready');
  const desk = deskOn(test, at, family);
  for (const composer of [at, OTHER]) {
    await desk.call('attach', composer);
    if (book) await desk.call('coach', composer, book);
  }
  await desk.call('focus', at);
  await desk.call('twoFrames');
  await page.keyboard.press('Control+End');
  await desk.call('twoFrames');
  return desk;
}

function deskOn(test: TestPage<SoakBridge>, at: string, family: ContractFamily): Desk {
  const { page, call } = test;
  const clock = (act: string): Promise<unknown> => page.evaluate(`pageClock.${act}`);
  return {
    ...test,
    at,
    model: async () => spaces(await page.evaluate<string>(family.model)),
    read: () => call('read', at),
    skip: async (milliseconds) => {
      await clock(`skip(${milliseconds})`);
    },
    async timed(act) {
      await clock('go()');
      const result = await act();
      await clock('stand()');
      return result;
    },
  };
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Composer</title>
<div style="min-height: 400px">{editor}</div><textarea id="other"></textarea>`;
