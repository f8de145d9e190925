import type { RefObject } from 'react';
import type { CardView, Failure } from '../../lib/card-port.ts';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import type { KeyNames } from '../../lib/i18n/keys.ts';
import { Icon } from '../shapes/Icon.tsx';
import { RewriteText } from './RewriteText.tsx';

interface FailureBodyProps {
  readonly view: CardView;
  readonly failure: Failure;
  readonly text: Dictionary;
  readonly keys: KeyNames;
  /** The clipboard was refused: the text is selected in place, to be copied by key. */
  readonly byHand: boolean;
  readonly quote: RefObject<HTMLQuoteElement | null>;
}

export function FailureBody({ view, failure, text, keys, byHand, quote }: FailureBodyProps) {
  const rewrite = view.rewrites[view.chosen];
  return (
    <div className="failure">
      <p className="note">
        <Icon name="note" />
        {text.failures[failure](keys.undo)}
      </p>
      {rewrite && (
        <blockquote ref={quote}>
          <RewriteText rewrite={rewrite} locale={view.locale} />
        </blockquote>
      )}
      {byHand && <p className="by-hand">{text.card.copyByHand(keys.copy)}</p>}
    </div>
  );
}
