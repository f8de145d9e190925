import type { Starter } from '../../lib/phrasebook/types.ts';

interface StarterTextProps {
  readonly starter: Starter;
  readonly locale: string;
}

/** A starter sentence, its blanks drawn as the fields they are. */
export function StarterText({ starter: { text, blanks }, locale }: StarterTextProps) {
  const edges = [0, ...blanks.flatMap(({ from, to }) => [from, to]), text.length];
  const pieces = edges.slice(1).map((to, at) => ({ from: edges[at] ?? 0, to, blank: at % 2 === 1 }));
  return (
    <span lang={locale}>
      {pieces.map(({ from, to, blank }) => (
        <span key={`${from}-${to}`} className={blank ? 'blank' : undefined}>
          {text.slice(from, to)}
        </span>
      ))}
    </span>
  );
}
