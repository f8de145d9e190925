import { useLayoutEffect, useRef } from 'react';
import type { CardView } from '../../lib/card-port.ts';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { localized } from '../../lib/i18n/language.ts';
import { SeverityLine } from '../shapes/SeverityLine.tsx';
import { reveal } from './reveal.ts';

interface ReasonsProps {
  readonly view: CardView;
  readonly language: Language;
  readonly text: Dictionary;
}

/** What unfolds under "Why?": how much it matters, what works better, what is never marked, which entry spoke. */
export function Reasons({ view, language, text }: ReasonsProps) {
  const list = useRef<HTMLDListElement>(null);
  useLayoutEffect(() => reveal(list.current), []);
  const { instead, leftAlone } = text.categories[view.category];
  const label = localized(view.label, language);
  return (
    <dl className="reasons" id="reasons" ref={list}>
      <dt>{text.reasons.severity}</dt>
      <dd>
        <span className="severity">
          <SeverityLine severity={view.severity} />
          {text.severities[view.severity].name}
        </span>
        <span className="meaning">{text.severities[view.severity].meaning}</span>
      </dd>
      <dt>{text.reasons.instead}</dt>
      <dd>{instead}</dd>
      <dt>{text.reasons.leftAlone}</dt>
      <dd>{leftAlone}</dd>
      <dt>{text.reasons.entry}</dt>
      <dd>
        <span lang={label.lang}>{label.text}</span> <code>{view.entry}</code>
      </dd>
    </dl>
  );
}
