import type { CardCallbacks, CardLook, CardView, ChecklistView, NudgeView, StatusView } from '../../lib/card-port.ts';
import { Card } from './Card.tsx';
import { Checklist } from './Checklist.tsx';
import { Nudge } from './Nudge.tsx';
import { Pill } from './Pill.tsx';
import { placePill } from './place-pill.ts';
import type { Viewport } from './viewport.ts';

export interface Shown<View> {
  readonly view: View;
  readonly look: CardLook;
  readonly callbacks: CardCallbacks;
}

export interface SurfaceProps {
  readonly card: Shown<CardView> | undefined;
  readonly status: Shown<StatusView> | undefined;
  readonly checklist: Shown<ChecklistView> | undefined;
  readonly nudge: Shown<NudgeView> | undefined;
  /** `turn` makes a repeated sentence a new one to the screen reader. */
  readonly said: { readonly text: string; readonly turn: number };
  readonly viewport: Viewport;
}

export function Surface({ card, status, checklist, nudge, said, viewport }: SurfaceProps) {
  const place = status && speaks(status.view) ? placePill(status.view.composer, viewport) : undefined;
  const over = checklist && placePill(checklist.view.composer, viewport);
  return (
    <>
      {status && place && <Pill {...status} place={place} rightToLeft={viewport.rightToLeft} />}
      {checklist && over && <Checklist {...checklist} place={over} rightToLeft={viewport.rightToLeft} />}
      {nudge && <Nudge {...nudge} viewport={viewport} />}
      {card && card.view.anchor.length > 0 && <Card key={identityOf(card.view)} {...card} />}
      <div className="kw unseen" role="status">
        <span key={said.turn}>{said.text}</span>
      </div>
    </>
  );
}

function speaks({ count, undo }: StatusView): boolean {
  return count > 0 || undo !== undefined;
}

/** While it stays the same, what the agent unfolded in the card stays unfolded. */
export function identityOf({ entry, place, found, failure }: CardView): string {
  return [entry, place, found, failure].join(' ');
}
