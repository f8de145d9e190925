import type { Browser } from 'playwright';
import type { ContractFamily } from '../contract.ts';
import { closeBench, openBench } from './bench.ts';
import type { Outcome } from './coach.ts';
import { type Bench, type Failure, runEpisode } from './episode.ts';
import { type Step, stepsOf } from './steps.ts';

/** How one kind of editor is soaked: replies of so many steps each, the first by this seed, each next by the next. */
export interface Soak {
  readonly seed: number;
  readonly steps: number;
  readonly perReply: number;
  /** Whether steps that a failure can do without are looked for: it takes its time. */
  readonly shrink: boolean;
}

export interface SoakReport {
  readonly steps: number;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  readonly failure: (Failure & { readonly seed: number }) | undefined;
}

/** Soaks one kind of editor until its steps are done or something breaks. */
export async function soak(browser: Browser, family: ContractFamily, plan: Soak): Promise<SoakReport> {
  const bench = await openBench(browser, family);
  const outcomes: Partial<Record<Outcome, number>> = {};
  const count = (outcome: Outcome): void => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  };
  let [steps, seed] = [0, plan.seed];
  let failure: Failure | undefined;
  for (; steps < plan.steps && !failure; seed++) {
    const next = stepsOf(seed, Math.min(plan.perReply, plan.steps - steps));
    failure = await runEpisode(bench, next, count);
    steps += failure ? failure.steps.length : next.length;
  }
  if (failure && plan.shrink) failure = await shrink(bench, failure);
  await closeBench(bench);
  return { steps, outcomes, failure: failure && { ...failure, seed: seed - 1 } };
}

/** Tries more often cost more than they tell. */
const TRIES = 40;

/** Leaves out what a failure doesn't need, larger pieces first. */
async function shrink(bench: Bench, failure: Failure): Promise<Failure> {
  let smallest = failure;
  let tries = 0;
  for (let size = failure.steps.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at + size < smallest.steps.length && tries < TRIES; tries++) {
      const fewer = await runEpisode(bench, without(smallest.steps, at, size), () => undefined);
      if (fewer) smallest = fewer;
      else at += size;
    }
  }
  return smallest;
}

function without(steps: readonly Step[], at: number, size: number): readonly Step[] {
  return [...steps.slice(0, at), ...steps.slice(at + size)];
}

/** What there is to know of a failure, and how to have it again. */
export function tellFailure(name: string, { seed, message, steps }: Failure & { readonly seed: number }): string {
  const lines = steps.map((step, at) => `  ${at + 1}. ${JSON.stringify(step)}`);
  return [`${message}`, ...lines, `  again: npm run soak -- --seed ${seed} --editor ${name}`].join('\n');
}
