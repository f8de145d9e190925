import type { CardCallbacks, CardView } from '../../lib/card-port.ts';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import type { KeyNames } from '../../lib/i18n/keys.ts';
import { Icon } from '../shapes/Icon.tsx';
import { Key } from '../shapes/Key.tsx';
import { NextButton } from './CardFooter.tsx';
import { trusted } from './trusted.ts';

interface FailureFooterProps {
  readonly view: CardView;
  readonly callbacks: CardCallbacks;
  readonly text: Dictionary;
  readonly keys: KeyNames;
  readonly copied: boolean;
  onCopy(): void;
}

export function FailureFooter({ view, callbacks, text, keys, copied, onCopy }: FailureFooterProps) {
  return (
    <footer className="foot">
      {view.rewrites.length > 0 && (
        <button className="button main" type="button" tabIndex={-1} onClick={trusted(onCopy)}>
          <Icon name={copied ? 'done' : 'copy'} />
          {copied ? text.card.copied : text.card.copy}
        </button>
      )}
      <button className="button" type="button" tabIndex={-1} onClick={trusted(callbacks.close)}>
        {text.card.close}
        {view.byKey && <Key name={keys.close} />}
      </button>
      <NextButton view={view} callbacks={callbacks} text={text} keys={keys} />
    </footer>
  );
}
