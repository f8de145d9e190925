import type { CustomerReading } from './customer.ts';
import { contentWords, FEW } from './facts.ts';
import type { PlacedLine } from './reading.ts';
import type { Tables } from './tables.ts';

/** The whole reply and what it stands in, as conditions see it. The same object as long as they would see the same. */
export interface Reply {
  /** Cues that hold anywhere in the reply, by the book whose they are. */
  readonly held: ReadonlyMap<Tables, ReadonlySet<number>>;
  /** Their names: in which language a cue was found doesn't matter. */
  readonly cues: ReadonlySet<string>;
  /** Ids of the entries found more than once. */
  readonly repeated: ReadonlySet<string>;
  /** Content words; without limit where no sentence can be nearly all of the reply. */
  readonly words: number;
  readonly customer: CustomerReading;
  readonly style: string | undefined;
}

/** @param before what the same reply was read as last; given back when nothing has changed */
export function readReply(
  lines: readonly PlacedLine[],
  customer: CustomerReading,
  style: string | undefined,
  before: Reply | undefined,
): Reply {
  const held = heldIn(lines);
  const repeated = repeatedIn(lines);
  const words = wordsOf(lines);
  const same =
    before?.customer === customer &&
    before.style === style &&
    before.words === words &&
    isSameSet(before.repeated, repeated) &&
    before.held.size === held.size &&
    [...held].every(([tables, cues]) => isSameSet(before.held.get(tables), cues));
  return same ? before : { held, cues: namesOf(held), repeated, words, customer, style };
}

function heldIn(lines: readonly PlacedLine[]): Map<Tables, Set<number>> {
  const held = new Map<Tables, Set<number>>();
  for (const { line } of lines)
    for (const { matcher, hits } of line.sentences) {
      if (!matcher || hits.cues.length === 0) continue;
      const cues = held.get(matcher.tables) ?? new Set();
      for (const { owner } of hits.cues) cues.add(owner);
      held.set(matcher.tables, cues);
    }
  return held;
}

function namesOf(held: Reply['held']): Set<string> {
  return new Set([...held].flatMap(([tables, cues]) => Array.from(cues, (cue) => tables.cues[cue] ?? '')));
}

function repeatedIn(lines: readonly PlacedLine[]): Set<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { line } of lines)
    for (const { found } of line.sentences)
      for (const id of found) {
        if (once.has(id)) repeated.add(id);
        once.add(id);
      }
  return repeated;
}

/** Two lines with more than a few words each leave no sentence that is nearly all: the others aren't counted. */
function wordsOf(lines: readonly PlacedLine[]): number {
  let sum = 0;
  let long = 0;
  for (const { line } of lines) {
    line.words ??= line.sentences.reduce((words, sentence) => words + contentWords(sentence), 0);
    sum += line.words;
    if (line.words > FEW && ++long > 1) return Number.POSITIVE_INFINITY;
  }
  return sum;
}

function isSameSet<V>(one: ReadonlySet<V> | undefined, other: ReadonlySet<V>): boolean {
  return one?.size === other.size && [...other].every((value) => one.has(value));
}
