import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import type { PopupProps } from './Popup.tsx';

export function Today({ today, text }: { readonly today: PopupProps['today']; readonly text: Dictionary }) {
  return (
    <section className="today">
      <h2 className="unseen">{text.popup.today}</h2>
      {today.shown === 0 && today.applied === 0 ? (
        <p className="nothing">{text.popup.nothingToday}</p>
      ) : (
        <div className="figures">
          <Figure count={today.shown} word={text.popup.shown(today.shown)} />
          <Figure count={today.applied} word={text.popup.applied(today.applied)} />
        </div>
      )}
    </section>
  );
}

function Figure({ count, word }: { readonly count: number; readonly word: string }) {
  return (
    <p className="figure">
      <b>{count}</b>
      {word}
    </p>
  );
}
