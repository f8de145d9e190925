import type { CustomerReading } from './customer.ts';
import { isCited, isQuoted, isReplyOnly } from './facts.ts';
import type { Sentence } from './reading.ts';
import type { Hit, Matcher } from './scan.ts';
import type { Condition, EntryRow } from './tables.ts';
import { SEVERITIES, type Severity } from './types.ts';

/** The whole reply, as conditions see it. */
export interface Reply {
  readonly sentences: readonly Sentence[];
  /** Names of the cues that hold anywhere in the reply, whatever the language of the sentence. */
  readonly cues: ReadonlySet<string>;
  readonly customer: CustomerReading;
  /** How often each entry was found. */
  readonly times: ReadonlyMap<string, number>;
}

/** One place where an entry was found. */
export interface Place {
  readonly sentence: Sentence;
  readonly matcher: Matcher;
  readonly hit: Hit;
  readonly entry: EntryRow;
}

export function readReply(sentences: readonly Sentence[], customer: CustomerReading): Reply {
  const cues = new Set<string>();
  const times = new Map<string, number>();
  for (const { matcher, hits } of sentences) {
    if (!matcher) continue;
    for (const { owner } of hits.cues) cues.add(matcher.tables.cues[owner] ?? '');
    for (const { owner } of hits.entries) {
      const { id } = matcher.entry(owner);
      times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  return { sentences, cues, customer, times };
}

/**
 * Severity of a finding here, or undefined when a condition or the style keeps the entry silent.
 * `when`: all must hold, an unknown one does. `unless`: any silences, an unknown one doesn't. Words quoted in a
 * sentence are somebody else's, and left alone.
 */
export function judge(reply: Reply, place: Place, style: string | undefined): Severity | undefined {
  const { entry } = place;
  if (entry.styles.length > 0 && !entry.styles.includes(style ?? 'default')) return undefined;
  if (isCited(place.sentence.text, place.hit)) return undefined;
  const known = (condition: Condition): boolean | undefined => holds(reply, place, condition);
  if (entry.unless.some((condition) => known(condition) === true)) return undefined;
  if (entry.when.some((condition) => known(condition) === false)) return undefined;
  const down = entry.soften.filter((condition) => known(condition) === true).length;
  const up = entry.raise.filter((condition) => known(condition) === true).length;
  const step = Math.min(2, Math.max(0, SEVERITIES.indexOf(entry.severity) + up - down));
  return SEVERITIES[step];
}

/** Whether a condition holds; undefined when there is no customer's message to tell. */
export function holds(reply: Reply, place: Place, { scope, cue }: Condition): boolean | undefined {
  const { sentence, matcher, hit, entry } = place;
  if (scope === 'customer') {
    if (cue === 'known') return reply.customer.known;
    if (!reply.customer.known) return undefined;
    if (cue === 'used') return reply.customer.used(sentence.text.slice(hit.core.from, hit.core.to));
    return typeof cue === 'number' && (matcher.tables.customerCues[cue] ?? '') in reply.customer.cues;
  }
  if (cue === 'only') return isReplyOnly(reply.sentences, sentence, hit);
  if (cue === 'repeated') return (reply.times.get(entry.id) ?? 0) > 1;
  if (cue === 'quoted') return isQuoted(sentence.text, hit);
  if (scope === 'sentence') return sentence.hits.cues.some(({ owner }) => owner === cue);
  return typeof cue === 'number' && reply.cues.has(matcher.tables.cues[cue] ?? '');
}

/** Whether what is still to be typed can settle the entry: it has conditions on the reply or the sentence. */
export function waits(entry: EntryRow): boolean {
  return [entry.unless, entry.when, entry.soften, entry.raise].some((list) =>
    list.some(({ scope }) => scope !== 'customer'),
  );
}
