import type { CustomerReading } from './customer.ts';
import { type CustomerState, MOODS } from './types.ts';

/** One place in the customer's message that tells something. */
export interface Sign {
  /** Name of the cue. */
  readonly cue: string;
  /** 2 for strong words, else 1. */
  readonly weight: number;
  /** The words, as the customer wrote them. */
  readonly text: string;
  /** What its slots took. */
  readonly slots: readonly string[];
}

/** Cues that tell a mood by another name. */
const ALSO: Readonly<Record<string, readonly string[]>> = { thanks: ['pleased'] };

/** What makes a mood that is told already weigh more. */
const RAISED_BY: Readonly<Record<string, readonly string[]>> = {
  anger: ['repeat-contact', 'threat-to-leave'],
  disappointment: ['repeat-contact', 'threat-to-leave'],
  urgency: ['deadline'],
};

/** Asked for at every review, and the same for as long as the customer's message is. */
const states = new WeakMap<CustomerReading, CustomerState>();

/** What a customer's message tells, as plain data. */
export function customerState(reading: CustomerReading): CustomerState {
  const state = states.get(reading) ?? stateOf(reading);
  states.set(reading, state);
  return state;
}

function stateOf({ known, cues, signs }: CustomerReading): CustomerState {
  const deadline = wantedBy(signs);
  return { known, cues, ...moodOf(cues), words: tellingWords(signs), ...(deadline === undefined ? {} : { deadline }) };
}

/** @param cues strength of each cue that holds */
function moodOf(cues: CustomerState['cues']): Pick<CustomerState, 'mood' | 'strength'> {
  let strongest: Pick<CustomerState, 'mood' | 'strength'> = { mood: 'neutral', strength: 0 };
  for (const mood of MOODS) {
    const told = Math.max(...[mood, ...(ALSO[mood] ?? [])].map((cue) => cues[cue] ?? 0));
    const raised = (RAISED_BY[mood] ?? []).filter((cue) => cue in cues).length;
    const strength = told === 0 ? 0 : Math.min(3, told + raised);
    if (strength > strongest.strength) strongest = { mood, strength };
  }
  return strongest;
}

/** Cues whose words are worth giving back, the most telling first. */
const TELLING = ['repeat-contact', 'anger', 'disappointment', 'urgency'];
const MOST_WORDS = 2;

/** The customer's own words: of each telling cue the strongest and longest. */
function tellingWords(signs: readonly Sign[]): string[] {
  const words = TELLING.flatMap((cue) => {
    const own = signs.filter((sign) => sign.cue === cue);
    return own.sort((a, b) => b.weight - a.weight || b.text.length - a.text.length)[0]?.text ?? [];
  });
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Time or date that a cue of haste took in a slot. */
function wantedBy(signs: readonly Sign[]): string | undefined {
  const hasty = signs.filter(({ cue }) => cue === 'deadline' || cue === 'urgency');
  return hasty.find(({ slots }) => slots.length > 0)?.slots[0];
}
