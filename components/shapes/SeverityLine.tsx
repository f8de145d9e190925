import type { Severity } from '../../lib/engine/types.ts';

const STROKES = {
  high: <path d="M0 2h20" strokeWidth="2.5" />,
  medium: <path d="M0 2h20" strokeWidth="2" strokeDasharray="5 2.5" />,
  low: <path d="M1.1 2h18.1" strokeWidth="2.2" strokeDasharray="0 4.5" strokeLinecap="round" />,
};

/** A piece of the mark's own line: solid, dashed or dotted. */
export function SeverityLine({ severity }: { readonly severity: Severity }) {
  return (
    <svg className={`stroke ${severity}`} viewBox="0 0 20 4" aria-hidden="true">
      {STROKES[severity]}
    </svg>
  );
}
