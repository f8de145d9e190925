import type { CardView } from '../../../lib/card-port.ts';
import type { Rewrite } from '../../../lib/phrasebook/types.ts';
import type { Desk } from './desk.ts';
import { SoakError } from './soak-error.ts';
import type { CoachStep } from './steps.ts';
import { waitUntil } from './wait-until.ts';

export type Apply = Extract<CoachStep, { readonly kind: 'apply' }>;

/** One rewrite of an open card, about to be written. */
export interface Writing {
  readonly rewrite: Rewrite;
  start(): Promise<unknown>;
  /** Done when it was applied or said to have failed. */
  end(): Promise<void>;
}

export async function writingOf(desk: Desk, step: Apply, { rewrites }: CardView): Promise<Writing> {
  const { page, call, at } = desk;
  const index = step.by === 'click' ? step.choice % rewrites.length : 0;
  const rewrite = rewrites[index];
  if (!rewrite) throw new SoakError('a card without a rewrite');
  const { ended } = await call('outcome', at);
  const isOver = async (): Promise<boolean> => (await call('outcome', at)).ended > ended && !(await call('busy', at));
  return {
    rewrite,
    start: () => (step.by === 'click' ? call('apply', at, index) : page.keyboard.press(step.by)),
    async end() {
      if (!(await waitUntil(desk, isOver))) throw new SoakError('a rewrite that was neither applied nor said to fail');
    },
  };
}
