import type { CardView } from '../../../lib/card-port.ts';
import { looksLike, plain } from '../../../lib/editors/plain-text.ts';
import type { Rewrite } from '../../../lib/phrasebook/types.ts';
import { stripped } from '../contract-rows.ts';
import type { Desk } from './desk.ts';
import { letters } from './forecast.ts';
import { typeOn } from './haste.ts';
import { SoakError, unlike } from './soak-error.ts';
import type { CoachStep } from './steps.ts';
import { waitUntil } from './wait-until.ts';
import { type Apply, type Writing, writingOf } from './writing.ts';

type Ignore = Extract<CoachStep, { readonly kind: 'ignore' }>;

/** What a step of ours came to: `taken back` by Ctrl+Z, or `put back` by the button, which writes the old words. */
export type Outcome =
  | 'nothing'
  | 'ignored'
  | 'applied'
  | 'taken back'
  | 'put back'
  | 'typed on'
  | 'changed'
  | 'refused';

/** After these the reply isn't what it was without us. */
export const CHANGING: readonly Outcome[] = ['applied', 'put back', 'typed on'];

/** The reply before a step of ours. */
interface Before {
  readonly model: string;
  readonly text: string;
  /** Letters of all that the reply has been. */
  readonly known: Set<string>;
}

/** Applies or ignores the next finding, and holds what came of it against what must; notes a rewrite that was there. */
export async function coach(desk: Desk, step: CoachStep, known: Set<string>): Promise<Outcome> {
  const before = { model: await desk.model(), text: (await desk.read()).text, known };
  const card = await openCard(desk);
  const outcome = card ? await act(desk, step, before, card) : 'nothing';
  if (!CHANGING.includes(outcome)) await expectModel(desk, outcome, before.model);
  return outcome;
}

/** Of the next finding; undefined when there is none, or it is a blank, which is selected instead. */
async function openCard(desk: Desk): Promise<CardView | undefined> {
  const { page, call, at } = desk;
  await waitUntil(desk, async () => (await call('findings', at)) !== undefined);
  if (!(await call('findings', at))) return undefined;
  await page.keyboard.press('F8');
  await call('twoFrames');
  return call('card', at);
}

function act(desk: Desk, step: CoachStep, before: Before, card: CardView): Promise<Outcome> {
  return step.kind === 'apply' ? apply(desk, step, before, card) : ignore(desk, step);
}

async function ignore({ call, at }: Desk, { undone }: Ignore): Promise<Outcome> {
  await call('press', at, 'ignore');
  if (undone) await call('press', at, 'undo');
  await call('twoFrames');
  return 'ignored';
}

async function apply(desk: Desk, step: Apply, before: Before, card: CardView): Promise<Outcome> {
  const writing = await writingOf(desk, step, card);
  if (step.typing) return applyInHaste(desk, step.typing, before, writing);
  await desk.timed(async () => {
    await writing.start();
    await writing.end();
  });
  return settle(desk, step, before, writing.rewrite);
}

async function applyInHaste(desk: Desk, typing: string, { known }: Before, writing: Writing): Promise<Outcome> {
  const stages = await desk.timed(() => typeOn(desk, writing, typing));
  for (const stage of stages) known.add(stage);
  const { failure } = await desk.call('outcome', desk.at);
  if (failure === 'damaged') throw new SoakError(`damaged, typed on: ${await desk.model()}`);
  await desk.call('press', desk.at, 'close');
  return 'typed on';
}

async function settle(desk: Desk, step: Apply, before: Before, rewrite: Rewrite): Promise<Outcome> {
  const { failure } = await desk.call('outcome', desk.at);
  if (failure === 'damaged') throw unlike('damaged', await desk.model(), before.model);
  if (failure) {
    await desk.call('press', desk.at, 'close');
    return failure;
  }
  await expectApplied(desk, before, rewrite);
  before.known.add(letters((await desk.read()).text));
  if (step.after === 'keep') return 'applied';
  if (step.after === 'undo') return putBack(desk, before);
  await desk.page.keyboard.press('Control+z');
  // Until then what came back may be selected.
  await desk.call('twoFrames');
  return 'taken back';
}

/** Nothing but the words found, by what we read and by what the editor says. */
async function expectApplied(desk: Desk, before: Before, { from, to, text }: Rewrite): Promise<void> {
  const there = (await desk.read()).text;
  const wanted = before.text.slice(0, from) + plain(text) + before.text.slice(to);
  if (!looksLike(there, wanted)) throw unlike('applied otherwise', there, wanted);
  await expectLetters(desk, wanted);
  const model = await desk.model();
  if (!isSplicedIn(before.model, before.text.slice(from, to), text, model))
    throw unlike('formatting', model, before.model);
}

/** Where the words stand in one piece, all that is around them is as it was; spaces that end a block nobody sees. */
function isSplicedIn(before: string, found: string, text: string, after: string): boolean {
  const parts = trimmed(before).split(found);
  const spliced = (at: number): string => parts.slice(0, at).join(found) + text + parts.slice(at).join(found);
  return parts.length === 1 || parts.slice(1).some((_, at) => trimmed(spliced(at + 1)) === trimmed(after));
}

const trimmed = (model: string): string => model.replace(/ +(?=<\/(?:p|li|td|div)>|$)/gm, '');

async function putBack(desk: Desk, { text }: Before): Promise<Outcome> {
  const { call, at } = desk;
  await desk.timed(async () => {
    await call('press', at, 'undo');
    await waitUntil(desk, async () => !(await call('busy', at)));
  });
  const there = (await desk.read()).text;
  if (!looksLike(there, text)) throw unlike('put back otherwise', there, text);
  await expectLetters(desk, text);
  return 'put back';
}

async function expectModel(desk: Desk, outcome: Outcome, wanted: string): Promise<void> {
  if (await waitUntil(desk, async () => (await desk.model()) === wanted)) return;
  throw unlike(`what was ${outcome} changed the reply`, await desk.model(), wanted);
}

/** The editor's own word on what we read. */
async function expectLetters(desk: Desk, wanted: string): Promise<void> {
  if (await waitUntil(desk, async () => letters(stripped(await desk.model())) === letters(wanted))) return;
  throw unlike('the editor holds something else', await desk.model(), wanted);
}
