import { isCited, isQuoted, isReplyOnly } from './facts.ts';
import type { Sentence } from './reading.ts';
import type { Reply } from './reply.ts';
import type { Hit, Matcher } from './scan.ts';
import type { Condition, EntryRow } from './tables.ts';
import { SEVERITIES, type Severity } from './types.ts';

/** One place where an entry was found. */
export interface Place {
  readonly sentence: Sentence;
  readonly matcher: Matcher;
  readonly hit: Hit;
  readonly entry: EntryRow;
}

/**
 * Severity of a finding here, or undefined when a condition or the style keeps the entry silent.
 * `when`: all must hold, an unknown one does. `unless`: any silences, an unknown one doesn't. Words quoted in a
 * sentence are somebody else's, and left alone.
 */
export function judge(reply: Reply, place: Place): Severity | undefined {
  const { entry } = place;
  if (entry.styles.length > 0 && !entry.styles.includes(reply.style ?? 'default')) return undefined;
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
  if (cue === 'only') return isReplyOnly(reply.words, sentence, hit);
  if (cue === 'repeated') return reply.repeated.has(entry.id);
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
