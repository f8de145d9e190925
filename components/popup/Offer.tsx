import type { Dictionary } from '../../lib/i18n/dictionary.ts';

interface OfferProps {
  readonly host: string;
  readonly text: Dictionary;
  onAllow(): void;
}

/** On a page where Kindword isn't: the browser asks once more, for this host alone. */
export function Offer({ host, text, onAllow }: OfferProps) {
  return (
    <section className="offer">
      <p>{text.popup.offer}</p>
      <button className="button main" type="button" onClick={onAllow}>
        {text.popup.allow(host)}
      </button>
    </section>
  );
}
