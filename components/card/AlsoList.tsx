import type { CardView } from '../../lib/card-port.ts';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { localized } from '../../lib/i18n/language.ts';
import { CategoryShape } from '../shapes/CategoryShape.tsx';

interface AlsoListProps {
  readonly also: CardView['also'];
  readonly language: Language;
  readonly text: Dictionary;
}

/** Findings that share the mark with the one shown. */
export function AlsoList({ also, language, text }: AlsoListProps) {
  if (also.length === 0) return null;
  return (
    <section className="also">
      <h2>{text.card.also}</h2>
      <ul>
        {also.map(({ category, why }) => (
          <li key={`${category} ${why.en}`}>
            <CategoryShape category={category} />
            <b>{text.categories[category].name}</b>
            <span lang={localized(why, language).lang}>{localized(why, language).text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
