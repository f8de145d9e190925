import { useLayoutEffect, useRef } from 'react';
import type { CardCallbacks, CardLook, CardView } from '../../lib/card-port.ts';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { localized } from '../../lib/i18n/language.ts';
import { Icon } from '../shapes/Icon.tsx';
import { Gloss } from './Gloss.tsx';
import { RewriteText } from './RewriteText.tsx';
import { reveal } from './reveal.ts';
import { trusted } from './trusted.ts';

interface RewriteListProps {
  readonly view: CardView;
  readonly look: CardLook;
  readonly callbacks: CardCallbacks;
  readonly text: Dictionary;
}

export function RewriteList({ view, look, callbacks, text }: RewriteListProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is what brings it into view
  useLayoutEffect(() => reveal(list.current?.querySelector('[aria-selected="true"]')), [view.chosen]);
  if (view.rewrites.length === 0) return <p className="aside">{text.card.noRewrite}</p>;
  return (
    <div
      className={view.byKey ? 'rewrites by-key' : 'rewrites'}
      role="listbox"
      aria-label={text.card.rewrites}
      ref={list}
    >
      {view.rewrites.map((rewrite, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the session hears the keys, the editor keeps the focus
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a rewrite is known by its place
          key={index}
          className="rewrite"
          role="option"
          tabIndex={-1}
          aria-selected={index === view.chosen}
          onClick={trusted(() => callbacks.choose(index))}
          onDoubleClick={trusted(() => callbacks.apply(index))}
        >
          {index === view.chosen && <Icon name="chosen" />}
          <StyleTag style={rewrite.style} view={view} language={look.language} />
          <RewriteText rewrite={rewrite} locale={view.locale} />
          <Gloss gloss={rewrite.gloss} locale={view.locale} language={look.language} />
        </div>
      ))}
    </div>
  );
}

interface StyleTagProps {
  readonly style: string;
  readonly view: CardView;
  readonly language: Language;
}

function StyleTag({ style, view, language }: StyleTagProps) {
  if (style === view.style || style === 'default') return null;
  const name = localized(view.styles[style]?.name ?? { en: style }, language);
  return (
    <span className="tag" lang={name.lang}>
      {name.text}
    </span>
  );
}
