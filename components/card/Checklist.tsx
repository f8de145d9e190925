import type { CSSProperties } from 'react';
import type { CardCallbacks, CardLook, ChecklistLine, ChecklistView } from '../../lib/card-port.ts';
import { type Dictionary, dictionary } from '../../lib/i18n/dictionary.ts';
import { keyNames } from '../../lib/i18n/keys.ts';
import { type Language, localized } from '../../lib/i18n/language.ts';
import { Icon } from '../shapes/Icon.tsx';
import { CustomerLine } from './CustomerLine.tsx';
import type { PillPlace } from './place-pill.ts';
import { StarterText } from './StarterText.tsx';
import { trusted } from './trusted.ts';

export interface ChecklistProps {
  readonly view: ChecklistView;
  readonly look: CardLook;
  readonly callbacks: CardCallbacks;
  /** Of the pill, over which it stands. */
  readonly place: PillPlace;
  readonly rightToLeft: boolean;
}

/** Room that the pill takes under it. */
const PILL = 34;

/** What a complete reply to this customer has. It never takes focus. */
export function Checklist({ view, look, callbacks, place, rightToLeft }: ChecklistProps) {
  const text = dictionary(look.language);
  const style: CSSProperties = { bottom: place.bottom + PILL, [rightToLeft ? 'left' : 'right']: place.side };
  const spared = view.items.filter(({ state }) => state === 'not-needed');
  const shown = view.items.filter(({ state }) => state !== 'not-needed');
  return (
    <div
      className="kw checklist"
      data-theme={look.dark ? 'dark' : 'light'}
      lang={look.language}
      style={style}
      role="dialog"
      aria-label={text.checklist.title}
      onPointerEnter={() => callbacks.hover(true)}
      onPointerLeave={() => callbacks.hover(false)}
    >
      <CustomerLine customer={view.customer} text={text} />
      {view.failure && (
        <p className="failure">{text.checklist.failures[view.failure](keyNames(navigator.platform).undo)}</p>
      )}
      <ul>
        {shown.map((line) => (
          <Item key={line.id} line={line} language={look.language} text={text} callbacks={callbacks} />
        ))}
      </ul>
      {shown.length === 0 && <p className="spared">{text.checklist.complete}</p>}
      {spared.length > 0 && (
        <p className="spared">
          {text.checklist.notNeeded}: {spared.map(({ label }) => localized(label, look.language).text).join(' · ')}
        </p>
      )}
    </div>
  );
}

interface ItemProps {
  readonly line: ChecklistLine;
  readonly language: Language;
  readonly text: Dictionary;
  readonly callbacks: CardCallbacks;
}

function Item({ line, language, text, callbacks }: ItemProps) {
  const { id, state, starter } = line;
  const label = localized(line.label, language);
  const why = localized(line.why, language);
  return (
    <li className={state}>
      <span className="tick">{state === 'done' ? <Icon name="done" /> : <Icon name="open" />}</span>
      <span className="what">
        <span className="unseen">{text.checklist.states[state]}: </span>
        <span lang={label.lang}>{label.text}</span>
        {starter && (
          <>
            <span className="why" lang={why.lang}>
              {why.text}
            </span>
            <button className="starter" type="button" tabIndex={-1} onClick={trusted(() => callbacks.insert(id))}>
              <StarterText starter={starter} locale={line.locale} />
              <span className="link">{text.checklist.insert}</span>
            </button>
          </>
        )}
      </span>
    </li>
  );
}
