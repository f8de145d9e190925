import type { Page } from 'playwright';
import type { ContractFamily } from '../contract.ts';
import { approach, perform } from './agent.ts';
import type { SoakBook } from './book.ts';
import { CHANGING, coach, type Outcome } from './coach.ts';
import { type Desk, openDesk } from './desk.ts';
import { expectForecast, letters, replyOn, stagesOf } from './forecast.ts';
import { SoakError, unlike } from './soak-error.ts';
import type { AgentStep, Step } from './steps.ts';
import { waitUntil } from './wait-until.ts';

/** The pages that one kind of editor is soaked on. */
export interface Bench {
  readonly family: ContractFamily;
  readonly book: SoakBook;
  readonly ours: Page;
  /** The same editor without us. */
  readonly twin: Page;
  /** Where the agent copies from. */
  readonly clipboard: Page;
  /** What our code reported, which it does only when something of it threw. */
  readonly complaints: string[];
}

export interface Failure {
  /** The last of these broke it. */
  readonly steps: readonly Step[];
  readonly message: string;
}

interface Episode {
  readonly bench: Bench;
  readonly ours: Desk;
  readonly twin: Desk;
  /** Letters of all that the reply has been, which is where undo and redo may lead. */
  readonly known: Set<string>;
  /**
   * `beside` its twin, until a rewrite is there; when it was taken back the twin's undo is still ours, but not what is
   * done to one and the other after it: `alone` the reply is held to what a step is.
   */
  phase: 'beside' | 'taken back' | 'alone';
}

/** Does the steps, one after the other, to a fresh reply; the outcomes of ours are counted. */
export async function runEpisode(
  bench: Bench,
  steps: readonly Step[],
  count: (outcome: Outcome) => void,
): Promise<Failure | undefined> {
  let done = 0;
  try {
    const episode = await begin(bench);
    for (const step of steps) {
      done++;
      await take(episode, step, count);
      const [complaint] = bench.complaints;
      if (complaint) throw new SoakError(complaint);
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { steps: steps.slice(0, done), message: error instanceof SoakError ? error.message : `${error.stack}` };
  }
}

async function begin(bench: Bench): Promise<Episode> {
  bench.complaints.length = 0;
  const ours = await openDesk(bench.ours, bench.family, bench.book);
  const twin = await openDesk(bench.twin, bench.family);
  return { bench, ours, twin, known: new Set([letters((await ours.read()).text)]), phase: 'beside' };
}

async function take(episode: Episode, step: Step, count: (outcome: Outcome) => void): Promise<void> {
  if (step.kind === 'apply' || step.kind === 'ignore') {
    const outcome = await coach(episode.ours, step, episode.known);
    count(outcome);
    if (CHANGING.includes(outcome)) episode.phase = 'alone';
    if (outcome === 'taken back' && episode.phase === 'beside') episode.phase = 'taken back';
  } else {
    await agentStep(episode, step);
  }
  episode.known.add(letters((await episode.ours.read()).text));
}

const HARMLESS = ['undo', 'select', 'switch', 'rest'];

async function agentStep(episode: Episode, step: AgentStep): Promise<void> {
  const { ours, twin, bench, known } = episode;
  if (episode.phase === 'taken back' && !HARMLESS.includes(step.kind)) episode.phase = 'alone';
  await approach(ours, step);
  const before = await replyOn(ours);
  for (const stage of stagesOf(step, before)) known.add(stage);
  await perform(ours, step, bench.clipboard);
  if (episode.phase === 'alone') return expectForecast(ours, step, before, known);
  await approach(twin, step);
  await perform(twin, step, bench.clipboard);
  await expectTwins(ours, twin);
}

async function expectTwins(ours: Desk, twin: Desk): Promise<void> {
  if (await waitUntil(ours, async () => (await ours.model()) === (await twin.model()))) return;
  throw unlike('not as without us', await ours.model(), await twin.model());
}
