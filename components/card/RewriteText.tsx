import type { Rewrite } from '../../lib/phrasebook/types.ts';
import { rewriteSegments } from './rewrite-segments.ts';

/** New words in full ink, kept ones lighter, blanks as fields. Its text content is the rewrite's text, to the letter. */
export function RewriteText({ rewrite, locale }: { readonly rewrite: Rewrite; readonly locale: string }) {
  return (
    <span className="words" lang={locale} dir="auto">
      {rewriteSegments(rewrite).map(({ from, kind, text }) =>
        kind === 'blank' ? (
          <Blank key={from} label={text} />
        ) : (
          <span key={from} className={kind}>
            {text}
          </span>
        ),
      )}
    </span>
  );
}

function Blank({ label }: { readonly label: string }) {
  const bracketed = /^\[(.+)\]$/.exec(label);
  if (!bracketed) return <span className="blank">{label}</span>;
  return (
    <span className="blank">
      <span className="unseen">[</span>
      {bracketed[1]}
      <span className="unseen">]</span>
    </span>
  );
}
