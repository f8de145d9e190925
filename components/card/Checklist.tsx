import type { CSSProperties } from 'react';
import type { CardCallbacks, CardLook, ChecklistView } from '../../lib/card-port.ts';
import { dictionary } from '../../lib/i18n/dictionary.ts';
import { keyNames } from '../../lib/i18n/keys.ts';
import { localized } from '../../lib/i18n/language.ts';
import { Key } from '../shapes/Key.tsx';
import { ChecklistItem } from './ChecklistItem.tsx';
import { CustomerLine } from './CustomerLine.tsx';
import type { PillPlace } from './place-pill.ts';

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

/** What a complete reply to this customer has. It never takes focus: keys are the session's. */
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
          <ChecklistItem
            key={line.id}
            line={line}
            chosen={line.id === view.chosen}
            language={look.language}
            text={text}
            callbacks={callbacks}
          />
        ))}
      </ul>
      {shown.length === 0 && <p className="spared">{text.checklist.complete}</p>}
      {spared.length > 0 && (
        <p className="spared">
          {text.checklist.notNeeded}: {spared.map(({ label }) => localized(label, look.language).text).join(' · ')}
        </p>
      )}
      {view.byKey && <KeyHints view={view} />}
    </div>
  );
}

/** Only a checklist opened by key hears these keys, so only it names them. */
function KeyHints({ view }: { readonly view: ChecklistView }) {
  const keys = keyNames(navigator.platform);
  const many = view.items.filter(({ starter }) => starter).length > 1;
  return (
    <p className="hints" aria-hidden="true">
      {many && <Key name={keys.choose} />}
      <Key name={keys.close} />
    </p>
  );
}
