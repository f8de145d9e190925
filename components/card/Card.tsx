import { useState } from 'react';
import type { Failure } from '../../lib/card-port.ts';
import { dictionary } from '../../lib/i18n/dictionary.ts';
import { keyNames } from '../../lib/i18n/keys.ts';
import { AlsoList } from './AlsoList.tsx';
import { CardFooter } from './CardFooter.tsx';
import type { CardProps } from './CardFrame.tsx';
import { CardFrame } from './CardFrame.tsx';
import { CardHeader } from './CardHeader.tsx';
import { FailureBody } from './FailureBody.tsx';
import { FailureFooter } from './FailureFooter.tsx';
import { Reasons } from './Reasons.tsx';
import { RewriteList } from './RewriteList.tsx';
import { useCopy } from './useCopy.ts';

/** Explains one finding. It never takes focus: keys are the session's. */
export function Card(props: CardProps) {
  const { failure } = props.view;
  return failure === undefined ? <Offer {...props} /> : <Failed {...props} failure={failure} />;
}

function Offer(props: CardProps) {
  const [whyOpen, setWhyOpen] = useState(false);
  const { language } = props.look;
  const text = dictionary(language);
  const keys = keyNames(navigator.platform);
  return (
    <CardFrame {...props}>
      <CardHeader view={props.view} language={language} text={text} />
      <div className="body">
        <RewriteList {...props} text={text} />
        <AlsoList also={props.view.also} language={language} text={text} />
        {whyOpen && <Reasons view={props.view} language={language} text={text} />}
      </div>
      <CardFooter {...props} text={text} keys={keys} whyOpen={whyOpen} onWhy={() => setWhyOpen(!whyOpen)} />
    </CardFrame>
  );
}

function Failed(props: CardProps & { readonly failure: Failure }) {
  const { view, look, failure } = props;
  const text = dictionary(look.language);
  const keys = keyNames(navigator.platform);
  const { state, quote, copy } = useCopy(view.rewrites[view.chosen]?.text ?? '');
  return (
    <CardFrame {...props}>
      <CardHeader view={view} language={look.language} text={text} />
      <div className="body">
        <FailureBody view={view} failure={failure} text={text} keys={keys} byHand={state === 'by-hand'} quote={quote} />
      </div>
      <FailureFooter {...props} text={text} keys={keys} copied={state === 'copied'} onCopy={copy} />
    </CardFrame>
  );
}
