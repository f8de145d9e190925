import type { Span } from '../../lib/engine/types.ts';
import type { Rewrite } from '../../lib/phrasebook/types.ts';

/** `kept` came from the reply, `blank` waits for the agent, all else is new. */
export interface Segment extends Span {
  readonly kind: 'new' | 'kept' | 'blank';
  readonly text: string;
}

type Parts = Pick<Rewrite, 'text' | 'kept' | 'blanks'>;

export function rewriteSegments(rewrite: Parts): readonly Segment[] {
  const edges = cuts(rewrite);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? from;
    return { from, to, kind: kindAt(rewrite, from), text: rewrite.text.slice(from, to) };
  });
}

function cuts({ text, kept, blanks }: Parts): readonly number[] {
  const inner = [...kept, ...blanks].flatMap(({ from, to }) => [from, to]);
  const all = new Set([0, ...inner.filter((at) => at > 0 && at < text.length), text.length]);
  return [...all].sort((one, other) => one - other);
}

function kindAt({ kept, blanks }: Parts, at: number): Segment['kind'] {
  const inside = ({ from, to }: Span) => from <= at && at < to;
  if (blanks.some(inside)) return 'blank';
  return kept.some(inside) ? 'kept' : 'new';
}
