import type { Condition } from '../engine/tables.ts';

/** Names that conditions of a locale may use; cues are shared by all its books. */
export interface CueNames {
  readonly cues: readonly string[];
  readonly customerCues: readonly string[];
}

const FACTS: Readonly<Record<string, Condition>> = {
  'reply.only': { scope: 'reply', cue: 'only' },
  'reply.repeated': { scope: 'reply', cue: 'repeated' },
  'sentence.quoted': { scope: 'sentence', cue: 'quoted' },
  'customer.used': { scope: 'customer', cue: 'used' },
  'customer.known': { scope: 'customer', cue: 'known' },
};

/**
 * Reads `sentence.time`, `reply.next-step`, `customer.anger` or one of the engine's facts. `customer.known` is for
 * entries that need to have read the customer: an unknown mood alone holds in `when`.
 * @returns what to write instead, as a string, when there is no such cue
 */
export function parseCondition(source: string, names: CueNames): Condition | string {
  const fact = FACTS[source];
  if (fact) return fact;
  const [, scope, cue = ''] = /^(sentence|reply|customer)\.(.+)$/.exec(source) ?? [];
  if (scope !== 'sentence' && scope !== 'reply' && scope !== 'customer') {
    return `“${source}” is no condition; write sentence.NAME, reply.NAME or customer.NAME.`;
  }
  const known = scope === 'customer' ? names.customerCues : names.cues;
  const index = known.indexOf(cue);
  if (index >= 0) return { scope, cue: index };
  return `There is no cue “${cue}” for ${scope}; the book has ${known.join(', ') || 'none'}.`;
}
