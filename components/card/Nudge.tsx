import { useState } from 'react';
import type { CardCallbacks, CardLook, NudgeView } from '../../lib/card-port.ts';
import { type Dictionary, dictionary } from '../../lib/i18n/dictionary.ts';
import { Icon } from '../shapes/Icon.tsx';
import { SeverityLine } from '../shapes/SeverityLine.tsx';
import { Breath } from './Breath.tsx';
import { placeNudge } from './place-nudge.ts';
import { trusted } from './trusted.ts';
import type { Viewport } from './viewport.ts';

export interface NudgeProps {
  readonly view: NudgeView;
  readonly look: CardLook;
  readonly callbacks: CardCallbacks;
  readonly viewport: Viewport;
}

/** What is still open when Send is pressed. Never in the way: the next press sends. */
export function Nudge({ view, look, callbacks, viewport }: NudgeProps) {
  const text = dictionary(look.language);
  return (
    <div
      className="kw nudge"
      data-theme={look.dark ? 'dark' : 'light'}
      lang={look.language}
      style={placeNudge(view.control, viewport)}
      role="alertdialog"
      aria-label={text.nudge.title}
    >
      <p className="open">
        <SeverityLine severity="high" />
        <span>{openLine(view, text)}</span>
        <button
          className="icon"
          type="button"
          tabIndex={-1}
          aria-label={text.nudge.close}
          onClick={trusted(callbacks.closeNudge)}
        >
          <Icon name="close" />
        </button>
      </p>
      {view.upset && <Calm text={text} />}
      <div className="actions">
        <button className="button" type="button" tabIndex={-1} onClick={trusted(callbacks.send)}>
          {text.nudge.send}
        </button>
        <button className="button main" type="button" tabIndex={-1} onClick={trusted(callbacks.showHigh)}>
          {text.nudge.show}
        </button>
      </div>
    </div>
  );
}

function openLine({ high, blanks }: NudgeView, { nudge }: Dictionary): string {
  if (high === 0) return nudge.blanks(blanks);
  return blanks === 0 ? nudge.high(high) : nudge.both(high, blanks);
}

/** An angry message makes for a quick answer: a breath is offered, and taken or not. */
function Calm({ text }: { readonly text: Dictionary }) {
  const [breathing, setBreathing] = useState(false);
  if (breathing) return <Breath text={text} onEnd={() => setBreathing(false)} />;
  return (
    <p className="calm">
      {text.nudge.upset}{' '}
      <button className="link" type="button" tabIndex={-1} onClick={trusted(() => setBreathing(true))}>
        {text.nudge.breathe}
      </button>
    </p>
  );
}
