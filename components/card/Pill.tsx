import type { CSSProperties } from 'react';
import type { CardCallbacks, CardLook, StatusView } from '../../lib/card-port.ts';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';
import { dictionary } from '../../lib/i18n/dictionary.ts';
import { keyNames } from '../../lib/i18n/keys.ts';
import { Icon } from '../shapes/Icon.tsx';
import { Key } from '../shapes/Key.tsx';
import { SeverityLine } from '../shapes/SeverityLine.tsx';
import type { PillPlace } from './place-pill.ts';
import { trusted } from './trusted.ts';

export interface PillProps {
  readonly view: StatusView;
  readonly look: CardLook;
  readonly callbacks: CardCallbacks;
  readonly place: PillPlace;
  readonly rightToLeft: boolean;
}

/** How the reply stands, near the composer; silent at zero. */
export function Pill({ view, look, callbacks, place, rightToLeft }: PillProps) {
  const text = dictionary(look.language);
  const style: CSSProperties = { bottom: place.bottom, [rightToLeft ? 'left' : 'right']: place.side };
  return (
    <div className="kw pill" data-theme={look.dark ? 'dark' : 'light'} lang={look.language} style={style}>
      {view.undo && <Undo done={view.undo} callbacks={callbacks} text={text} />}
      {view.count > 0 && <Count view={view} callbacks={callbacks} text={text} />}
      {view.count > 0 && view.missing > 0 && <Missing missing={view.missing} callbacks={callbacks} text={text} />}
    </div>
  );
}

interface UndoProps {
  readonly done: NonNullable<StatusView['undo']>;
  readonly callbacks: CardCallbacks;
  readonly text: Dictionary;
}

function Undo({ done, callbacks, text }: UndoProps) {
  return (
    <div className="undo" key={done}>
      <Icon name={done === 'applied' ? 'done' : 'passed'} />
      <span>{text.pill[done]}</span>
      <button className="link" type="button" tabIndex={-1} onClick={trusted(callbacks.undo)}>
        {text.pill.undo}
      </button>
      {done === 'applied' && <Key name={keyNames(navigator.platform).undo} />}
      <span className="time-left" />
    </div>
  );
}

type CountProps = Pick<PillProps, 'view' | 'callbacks'> & { readonly text: Dictionary };

function Count({ view, callbacks, text }: CountProps) {
  const { count, blanks, worst, undo } = view;
  const others = count - blanks;
  return (
    <button className="count" type="button" tabIndex={-1} title={text.pill.next} onClick={trusted(callbacks.next)}>
      <SeverityLine severity={worst} />
      {others > 0 && <Counted count={count} word={text.pill.findings(count)} />}
      {blanks > 0 && <Counted count={blanks} word={(others > 0 ? text.pill.blanks : text.pill.blanksToFill)(blanks)} />}
      <span className="unseen">{text.pill.worst(text.severities[worst].name)}</span>
      {blanks > 0 && !undo && <Key name={keyNames(navigator.platform).next} />}
    </button>
  );
}

interface MissingProps {
  readonly missing: number;
  readonly callbacks: CardCallbacks;
  readonly text: Dictionary;
}

/** What the reply to an upset customer still lacks. */
function Missing({ missing, callbacks, text }: MissingProps) {
  const label = text.checklist.open(missing);
  return (
    <button
      className="missing"
      type="button"
      tabIndex={-1}
      title={label}
      aria-label={label}
      onClick={trusted(callbacks.checklist)}
    >
      <Icon name="list" />
      <b>{missing}</b>
    </button>
  );
}

function Counted({ count, word }: { readonly count: number; readonly word: string }) {
  return (
    <span className="counted">
      <b>{count}</b> {word}
    </span>
  );
}
