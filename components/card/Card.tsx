import { useLayoutEffect, useRef, useState } from 'react';
import type { CardCallbacks, CardLook, CardView } from '../../lib/card-port.ts';
import { dictionary } from '../../lib/i18n/dictionary.ts';
import { keyNames } from '../../lib/i18n/keys.ts';
import { AlsoList } from './AlsoList.tsx';
import { CardFooter } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import { FailureBody } from './FailureBody.tsx';
import { FailureFooter } from './FailureFooter.tsx';
import { placeCard } from './place-card.ts';
import { Reasons } from './Reasons.tsx';
import { RewriteList } from './RewriteList.tsx';
import { useCopy } from './useCopy.ts';

export interface CardProps {
  readonly view: CardView;
  readonly look: CardLook;
  readonly callbacks: CardCallbacks;
}

/** A dialog that explains one finding. It never takes focus: keys are the session's. */
export function Card(props: CardProps) {
  const { view, look, callbacks } = props;
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (card.current) void placeCard(card.current, view.anchor);
  });
  return (
    <div
      ref={card}
      className="kw card"
      data-theme={look.dark ? 'dark' : 'light'}
      lang={look.language}
      role="dialog"
      aria-label={view.found}
      aria-describedby="why"
      onPointerEnter={() => callbacks.hover(true)}
      onPointerLeave={() => callbacks.hover(false)}
    >
      {view.failure === undefined ? <Offer {...props} /> : <Failed {...props} failure={view.failure} />}
    </div>
  );
}

function Offer({ view, look, callbacks }: CardProps) {
  const [whyOpen, setWhyOpen] = useState(false);
  const text = dictionary(look.language);
  const shared = { view, text, language: look.language };
  return (
    <>
      <CardHeader {...shared} />
      <div className="body">
        <RewriteList view={view} look={look} callbacks={callbacks} text={text} />
        <AlsoList also={view.also} language={look.language} text={text} />
        {whyOpen && <Reasons {...shared} />}
      </div>
      <CardFooter
        view={view}
        callbacks={callbacks}
        text={text}
        keys={keyNames(navigator.platform)}
        whyOpen={whyOpen}
        onWhy={() => setWhyOpen(!whyOpen)}
      />
    </>
  );
}

function Failed({
  view,
  look,
  callbacks,
  failure,
}: CardProps & { readonly failure: NonNullable<CardView['failure']> }) {
  const text = dictionary(look.language);
  const keys = keyNames(navigator.platform);
  const { state, quote, copy } = useCopy(view.rewrites[view.chosen]?.text ?? '');
  return (
    <>
      <CardHeader view={view} text={text} language={look.language} />
      <div className="body">
        <FailureBody view={view} failure={failure} text={text} keys={keys} byHand={state === 'by-hand'} quote={quote} />
      </div>
      <FailureFooter
        view={view}
        callbacks={callbacks}
        text={text}
        keys={keys}
        copied={state === 'copied'}
        onCopy={copy}
      />
    </>
  );
}
