import type { CardView } from '../../lib/card-port.ts';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { localized } from '../../lib/i18n/language.ts';
import { CategoryShape } from '../shapes/CategoryShape.tsx';
import { SeverityLine } from '../shapes/SeverityLine.tsx';

interface CardHeaderProps {
  readonly view: CardView;
  readonly language: Language;
  readonly text: Dictionary;
}

export function CardHeader({ view, language, text }: CardHeaderProps) {
  const why = localized(view.why, language);
  return (
    <header className="head">
      <div className="top">
        <span className={`shape-box ${view.severity}`}>
          <CategoryShape category={view.category} />
        </span>
        <strong>{text.categories[view.category].name}</strong>
        <span className="severity">
          <SeverityLine severity={view.severity} />
          {text.severities[view.severity].name}
        </span>
        {view.count > 1 && (
          <span className="place">
            <span aria-hidden="true">{`${view.place} / ${view.count}`}</span>
            <span className="unseen">{text.card.place(view.place, view.count)}</span>
          </span>
        )}
      </div>
      <p id="why" lang={why.lang}>
        {why.text}
      </p>
      {view.template && <p className="origin">{text.card.template}</p>}
    </header>
  );
}
