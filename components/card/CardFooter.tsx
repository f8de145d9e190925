import type { CardCallbacks, CardView } from '../../lib/card-port.ts';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import type { KeyNames } from '../../lib/i18n/keys.ts';
import { Key } from '../shapes/Key.tsx';
import { trusted } from './trusted.ts';

interface CardFooterProps {
  readonly view: CardView;
  readonly callbacks: CardCallbacks;
  readonly text: Dictionary;
  readonly keys: KeyNames;
  readonly whyOpen: boolean;
  onWhy(): void;
}

export function CardFooter({ view, callbacks, text, keys, whyOpen, onWhy }: CardFooterProps) {
  return (
    <footer className="foot">
      {view.rewrites.length > 0 && (
        <button
          className="button main"
          type="button"
          tabIndex={-1}
          onClick={trusted(() => callbacks.apply(view.chosen))}
        >
          {text.card.apply}
          {view.byKey && <Key name={keys.apply} />}
        </button>
      )}
      <button className="button" type="button" tabIndex={-1} onClick={trusted(callbacks.ignore)}>
        {text.card.ignore}
      </button>
      <button
        className="button"
        type="button"
        tabIndex={-1}
        aria-expanded={whyOpen}
        aria-controls={whyOpen ? 'reasons' : undefined}
        onClick={trusted(onWhy)}
      >
        {text.card.why}
      </button>
      {view.byKey && <KeyHints keys={keys} many={view.rewrites.length > 1} />}
      <NextButton view={view} callbacks={callbacks} text={text} keys={keys} />
    </footer>
  );
}

/** Only a card opened by key hears these keys, so only it names them. */
function KeyHints({ keys, many }: { readonly keys: KeyNames; readonly many: boolean }) {
  return (
    <span className="hints" aria-hidden="true">
      {many && <Key name={keys.choose} />}
      <Key name={keys.close} />
    </span>
  );
}

type NextButtonProps = Pick<CardFooterProps, 'view' | 'callbacks' | 'text' | 'keys'>;

export function NextButton({ view, callbacks, text, keys }: NextButtonProps) {
  if (view.count < 2) return null;
  return (
    <button className="button next" type="button" tabIndex={-1} onClick={trusted(callbacks.next)}>
      {text.card.next}
      <Key name={keys.next} />
    </button>
  );
}
