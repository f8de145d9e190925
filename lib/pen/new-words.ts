import { plain } from '../editors/plain-text.ts';
import type { Span } from '../engine/types.ts';
import type { Rewrite } from '../phrasebook/types.ts';

/**
 * Where the new words stand: an editor that draws its lines anew may show less space before them than there was.
 * @returns undefined when they no longer do, for the agent has typed on or taken them back meanwhile
 */
export function newWords(
  before: string,
  { from, to, text }: Pick<Rewrite, 'from' | 'to' | 'text'>,
  after: string,
): Span | undefined {
  const end = after.length - (before.length - to);
  const places = [
    { from, to: from + text.length },
    { from: end - text.length, to: end },
  ];
  return places.find((span) => span.from >= 0 && after.slice(span.from, span.to) === plain(text));
}
