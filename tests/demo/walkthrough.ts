import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { BLANKS, type Blank, blankText } from '../../lib/engine/blanks.ts';
import { type CoachedPage, coachedPage, type ShownCard } from './coached-page.ts';
import type { Ticket } from './tickets.ts';

export interface Walk {
  readonly findings: readonly ShownCard[];
  readonly before: string;
  readonly after: string;
  readonly applied: number;
  /** Paths of the pictures taken. */
  readonly pictures: readonly string[];
}

const PICTURES = '.output/demo';

/** What the demo's agent writes into a blank. */
const FILLED: Readonly<Record<Ticket['language'], Readonly<Record<Blank, string>>>> = {
  en: {
    time: '6 pm today',
    name: 'Ines',
    'next-step': 'a line check with our field team',
    alternative: 'a replacement router',
    reason: 'the update restarts the line',
    detail: 'the lights on the router',
    amount: '10 euros',
  },
  'zh-CN': {
    time: '今天下午六点前',
    name: '周敏',
    'next-step': '请维修师傅上门检测线路',
    alternative: '换一台路由器',
    reason: '升级时线路会重启',
    detail: '路由器指示灯的情况',
    amount: '50 元',
  },
};

/** Does with real keys what an agent would: looks at each finding, applies each rewrite, fills the blanks. */
export async function walkThrough(page: Page, ticket: Ticket): Promise<Walk> {
  const coached = coachedPage(page);
  const pictures: string[] = [];
  const picture = async (name: string): Promise<void> => {
    const path = `${PICTURES}/${ticket.language}-${pictures.length + 1}-${name}.png`;
    await page.screenshot({ path });
    pictures.push(path);
  };
  mkdirSync(PICTURES, { recursive: true });
  await coached.focus();
  await coached.pill.waitFor();
  const before = await coached.reply();
  await picture('marks');
  const findings = await lookAtAll(coached, () => picture('card'));
  const applied = await applyAll(coached, ticket, findings.length);
  await picture('after');
  return { findings, before, after: await coached.reply(), applied, pictures };
}

async function lookAtAll(coached: CoachedPage, first: () => Promise<void>): Promise<ShownCard[]> {
  const cards: ShownCard[] = [];
  do {
    const next = await coached.next();
    if (!('card' in next)) break;
    cards.push(next.card);
    if (cards.length === 1) await first();
  } while (cards.length < (cards[0]?.count ?? 0));
  await coached.page.keyboard.press('Escape');
  await coached.card.waitFor({ state: 'hidden' });
  return cards.sort((a, b) => a.place - b.place);
}

/** Applying one rewrite may settle other findings or leave blanks to fill: goes on until nothing is left or offered. */
async function applyAll(coached: CoachedPage, ticket: Ticket, most: number): Promise<number> {
  let applied = 0;
  for (let turn = 0; turn < 4 * most && (await coached.pill.locator('.count').isVisible()); turn++) {
    const next = await coached.next();
    if ('card' in next && next.card.rewrites.length === 0) break;
    if ('card' in next) {
      await coached.apply();
      applied += 1;
    }
    await fill(coached, ticket, await coached.selected());
  }
  return applied;
}

/** Types over a blank that is selected. */
async function fill({ page }: CoachedPage, ticket: Ticket, selected: string): Promise<void> {
  const blank = BLANKS.find((one) => blankText(one, ticket.language) === selected);
  if (blank) await page.keyboard.insertText(FILLED[ticket.language][blank]);
}
