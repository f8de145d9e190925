/** The engine's words. Offsets everywhere are UTF-16 units of the text they belong to. */

/** A stretch of text: `from` included, `to` not. `from === to` is a caret. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CATEGORIES = [
  'blame',
  'command',
  'mechanical',
  'hollow',
  'dismissive',
  'invalidating',
  'negative',
  'policy',
  'deflect',
  'interrogation',
  'impatient',
  'overpromise',
  'vague',
  'jargon',
  'register',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What is reviewed: the reply as the editor shows it, one `\n` a block or line break. */
export interface Draft {
  readonly text: string;
  /** Parts that aren't the agent's words (quotes, signature, code, placeholders): never found in, never counted. Ascending. */
  readonly skip: readonly Span[];
}

/** What the reply stands in. Every field may be left out; then nothing is assumed. */
export interface Context {
  /** The customer's last message. Left out or empty: unknown. */
  readonly customer?: string;
  /** BCP 47; settles only text too short to tell its own language. */
  readonly locale?: string;
  /** Style preset id; decides which `register` entries apply. */
  readonly style?: string;
}

/** One entry found in one place. The span is what gets the mark. */
export interface Finding extends Span {
  /** `book/entry`, stable: ignores and counts are keyed by it. */
  readonly entry: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Locale of the book that found it. */
  readonly locale: string;
  /** The words found, as typed. */
  readonly text: string;
  /** The sentence around it, final mark included, spaces around not. */
  readonly sentence: Span;
  /**
   * What a rewrite takes the place of: the span itself, or the sentence with its final mark, but without a greeting
   * before it, another message joined to it, quotes around it or emoji after it.
   */
  readonly target: Span;
  readonly slots: Readonly<Record<string, Span>>;
  /** True when what is still to be typed may settle it: held back until its sentence is closed or the caret rests or leaves. */
  readonly waits: boolean;
  /** Which of the entry's patterns matched. */
  readonly pattern: number;
  /** Findings under the same mark that lost it (rule 8); the card lists them. */
  readonly also: readonly Finding[];
}

export type ItemState = 'done' | 'missing' | 'not-needed';

/** One line of the checklist for the whole reply. */
export interface ChecklistItem {
  readonly id: string;
  /** Locale of the book whose item it is: the one that most of the reply is written in. */
  readonly locale: string;
  readonly state: ItemState;
}

/** Moods that a customer's cues tell, by the name of the cue; of equal strength the earlier counts. */
export const MOODS = ['anger', 'disappointment', 'urgency', 'confusion', 'thanks'] as const;
export type Mood = (typeof MOODS)[number] | 'neutral';

/** What the customer's last message tells. `known` is false when there was none to read: then nothing is assumed. */
export interface CustomerState {
  readonly known: boolean;
  /** Customer cues that hold, with strength 1 to 3. */
  readonly cues: Readonly<Record<string, number>>;
  /** Where in the message they were found, in order of sentences. */
  readonly signs: readonly Sign[];
}

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

/** How the customer's last message reads, as a card shows it: see `mood.ts`. */
export interface CustomerMood {
  readonly mood: Mood;
  /** 1 to 3; 0 for neutral. */
  readonly strength: number;
  /** The customer's own words to give back, the most telling first; at most two. */
  readonly words: readonly string[];
  /** By when the customer wants it, as written. */
  readonly deadline?: string;
}

export interface Review {
  /** In order of `from`; marks never overlap. */
  readonly findings: readonly Finding[];
  readonly checklist: readonly ChecklistItem[];
  readonly customer: CustomerState;
}
