import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { blankText } from '../../lib/engine/blanks.ts';
import { type CoachedPage, coachedPage, type Selected, type ShownCard } from './coached-page.ts';
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

/** Does with real keys what an agent would: looks at each finding, applies each rewrite, fills the blanks. */
export async function walkThrough(page: Page, ticket: Ticket): Promise<Walk> {
  const coached = coachedPage(page);
  const pictures: string[] = [];
  const picture = async (name: string): Promise<void> => {
    const path = `${PICTURES}/${ticket.language}-${pictures.length + 1}-${name}.png`;
    await page.screenshot({ path, animations: 'disabled' });
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

/** Types over a blank that is selected what the ticket's agent would. */
async function fill(coached: CoachedPage, { fills, language }: Ticket, { text, before }: Selected): Promise<void> {
  const fit = fills.find(({ blank, after }) => blankText(blank, language) === text && before.endsWith(after ?? ''));
  if (fit) await coached.fill(fit.text);
}
