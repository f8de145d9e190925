import type { BrowserContext, Locator, Page } from 'playwright';
import { readStyles } from '../../lib/cli/styles.ts';
import type { Style } from '../../lib/phrasebook/types.ts';
import { launch } from './browser.ts';
import { type CoachedPage, coachedPage } from './coached-page.ts';
import { startServer } from './server.ts';
import { getTicket, urlOf } from './tickets.ts';

/** `npm run pictures`: the README's pictures of the checklist, and of one draft under three styles, taken of the built extension. */

const CHECKLIST = '.github/images/checklist-en.png';
const STYLED = '.github/images/styles-en.png';
const STYLES = ['reserved', 'warm', 'direct'];
/** Something in it is too loose for one style, too stiff for another, and wrong in all. */
const DRAFT = `Hey Hanna, I hope this email finds you well.
We are in receipt of your message, and your line was measured twice today. Why do you always restart the router during the update?`;

declare const chrome: { readonly storage: { readonly local: { set(stored: object): Promise<void> } } };

interface Panel {
  readonly style: Style;
  readonly reply: string;
  readonly checklist: string;
}

const server = await startServer();
const { context, extensionId, close } = await launch(server.args);
try {
  await setStyle(context, 'default');
  await pictureOfChecklist(context);
  const panels: Panel[] = [];
  for (const style of readStyles().filter(({ id }) => STYLES.includes(id))) panels.push(await panelOf(context, style));
  await compose(context, panels);
  console.log(`${CHECKLIST}\n${STYLED}`);
} finally {
  await close();
  await server.close();
}

/** Over the flawed draft of the demo, with the message it answers. */
async function pictureOfChecklist(context: BrowserContext): Promise<void> {
  const { page } = await open(context);
  await openChecklist(page);
  await page.screenshot({ path: CHECKLIST, clip: { x: 304, y: 324, width: 800, height: 620 } });
  await page.close();
}

async function openChecklist(page: Page): Promise<Locator> {
  await page.locator('kindword-card .pill .missing').click();
  const checklist = page.locator('kindword-card .checklist');
  await checklist.waitFor();
  return checklist;
}

async function panelOf(context: BrowserContext, style: Style): Promise<Panel> {
  await setStyle(context, style.id);
  const coached = await write(await open(context));
  await openCardOf(coached, 'Why do you always');
  const reply = await pictureOfReply(coached);
  await coached.page.keyboard.press('Escape');
  const checklist = await (await openChecklist(coached.page)).screenshot();
  await coached.page.close();
  return { style, reply, checklist: checklist.toString('base64') };
}

async function setStyle(context: BrowserContext, style: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.evaluate((stored) => chrome.storage.local.set(stored), {
    settings: { style, styleBySite: {}, styleByLanguage: {}, language: 'en', sitesOff: [] },
    settings$: { v: 2 },
  });
  await page.close();
}

async function open(context: BrowserContext): Promise<CoachedPage> {
  const page = await context.newPage();
  await page.goto(urlOf(getTicket(10293)));
  await page.locator('html[data-ready]').waitFor();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const coached = coachedPage(page);
  await coached.focus();
  await coached.pill.waitFor();
  return coached;
}

async function write(coached: CoachedPage): Promise<CoachedPage> {
  // Room for the card under the reply.
  await coached.page.addStyleTag({ content: '.editor { min-height: 500px !important }' });
  await coached.page.keyboard.press('Control+A');
  await coached.page.keyboard.type(DRAFT);
  return coached;
}

async function openCardOf(coached: CoachedPage, words: string): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    const next = await coached.next();
    if ('card' in next && next.card.found.startsWith(words)) return;
  }
  throw new Error(`no card of “${words}”`);
}

/** From the reply's first line to the card's lower edge. */
async function pictureOfReply({ page, composer, card }: CoachedPage): Promise<string> {
  const [reply, shown] = [await composer.boundingBox(), await card.boundingBox()];
  if (!reply || !shown) throw new Error('reply or card isn’t shown');
  const { x, y, width } = reply;
  const bottom = shown.y + shown.height + 14;
  return (await page.screenshot({ clip: { x, y, width, height: bottom - y } })).toString('base64');
}

async function compose(context: BrowserContext, panels: readonly Panel[]): Promise<void> {
  const page: Page = await context.newPage();
  await page.setContent(`<style>
    body { margin: 0; padding: 20px; width: max-content; background: #f5f6f7; font: 14px/20px system-ui, sans-serif; }
    section + section { margin-top: 24px; }
    h2 { margin: 0 0 8px; font-size: 15px; } h2 span { color: #5c6670; font-weight: 400; }
    div { display: flex; gap: 16px; align-items: flex-start; }
    img { display: block; border: 1px solid #d8dcde; border-radius: 8px; }
  </style>${panels.map(sectionOf).join('')}`);
  await page
    .locator('img')
    .last()
    .evaluate((image) => (image as HTMLImageElement).decode());
  await page.locator('body').screenshot({ path: STYLED });
}

function sectionOf({ style, reply, checklist }: Panel): string {
  const images = [reply, checklist].map((data) => `<img src="data:image/png;base64,${data}">`);
  return `<section><h2>${style.name.en} <span>${style.meaning.en}</span></h2><div>${images.join('')}</div></section>`;
}
