import { useLayoutEffect, useRef } from 'react';
import type { CardCallbacks, ChecklistLine } from '../../lib/card-port.ts';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import { keyNames } from '../../lib/i18n/keys.ts';
import { type Language, localized } from '../../lib/i18n/language.ts';
import type { Starter } from '../../lib/phrasebook/types.ts';
import { Icon } from '../shapes/Icon.tsx';
import { Key } from '../shapes/Key.tsx';
import { Gloss } from './Gloss.tsx';
import { reveal } from './reveal.ts';
import { StarterText } from './StarterText.tsx';
import { trusted } from './trusted.ts';

interface ChecklistItemProps {
  readonly line: ChecklistLine;
  /** Enter inserts its starter. */
  readonly chosen: boolean;
  readonly language: Language;
  readonly text: Dictionary;
  readonly callbacks: CardCallbacks;
}

export function ChecklistItem(props: ChecklistItemProps) {
  const { line, language, text } = props;
  const { state, starter, suggested } = line;
  const label = localized(line.label, language);
  const why = localized(line.why, language);
  return (
    <li className={state}>
      <span className="tick">{state === 'done' ? <Icon name="done" /> : <Icon name="open" />}</span>
      <span className="what">
        <span className="unseen">{text.checklist.states[state]}: </span>
        <span lang={label.lang}>{label.text}</span>
        {suggested && (
          <span className="why" lang={why.lang}>
            {why.text}
          </span>
        )}
        {starter && <StarterButton {...props} starter={starter} />}
      </span>
    </li>
  );
}

function StarterButton({
  line,
  chosen,
  language,
  text,
  callbacks,
  starter,
}: ChecklistItemProps & { readonly starter: Starter }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (chosen) reveal(button.current);
  }, [chosen]);
  return (
    <button
      ref={button}
      className={chosen ? 'starter chosen' : 'starter'}
      type="button"
      tabIndex={-1}
      aria-current={chosen || undefined}
      onClick={trusted(() => callbacks.insert(line.id))}
    >
      {chosen && <Icon name="chosen" />}
      <span className="insert">
        {text.checklist.insert}
        {chosen && <Key name={keyNames(navigator.platform).apply} />}
      </span>
      <StarterText starter={starter} locale={line.locale} />
      <Gloss gloss={starter.gloss} locale={line.locale} language={language} />
    </button>
  );
}
