import { type CustomerMood, type CustomerState, MOODS, type Sign } from './types.ts';

/** How a message reads by what was found in it; neutral, and without words, where there was none to read. */
export function moodOf({ cues, signs }: CustomerState): CustomerMood {
  const deadline = wantedBy(signs);
  const words = tellingWords(signs);
  return { ...strongestMood(cues), words, ...(deadline === undefined ? {} : { deadline }) };
}

/** Cues that tell a mood by another name. */
const ALSO: Readonly<Record<string, readonly string[]>> = { thanks: ['pleased'] };

/** What makes a mood that is told already weigh more. */
const RAISED_BY: Readonly<Record<string, readonly string[]>> = {
  anger: ['repeat-contact', 'threat-to-leave'],
  disappointment: ['repeat-contact', 'threat-to-leave'],
  urgency: ['deadline'],
};

type Strength = Pick<CustomerMood, 'mood' | 'strength'>;

/** The mood alone, which tells whether a reply needs care. */
export function strongestMood(cues: CustomerState['cues']): Strength {
  let strongest: Strength = { mood: 'neutral', strength: 0 };
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
