import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CardSurface } from '../../lib/card-port.ts';
import { report } from '../../lib/log.ts';
import { createHost } from './host.ts';
import type { Shown, SurfaceProps } from './Surface.tsx';
import { identityOf, Surface } from './Surface.tsx';
import { spokenCard } from './spoken-card.ts';
import { spokenChecklist } from './spoken-checklist.ts';
import { viewportOf } from './viewport.ts';

type State = Omit<SurfaceProps, 'viewport'>;

/** Card, pill and live region of one document, in it from the first thing shown. All of it goes when the signal aborts. */
export function createCardSurface(document: Document, signal: AbortSignal): CardSurface {
  const host = createHost(document);
  const root = createRoot(host.mount, { onUncaughtError: (error) => report('card', error) });
  let state: State = {
    card: undefined,
    status: undefined,
    checklist: undefined,
    nudge: undefined,
    said: { text: '', turn: 0 },
  };
  let hovered = false;

  const update = (change: Partial<State>): void => {
    if (signal.aborted) return;
    state = { ...state, ...change };
    host.open();
    flushSync(() => root.render(<Surface {...state} viewport={viewportOf(host.mount)} />));
  };
  const setCard = (card: State['card']): void => {
    const before = state.card;
    const spoken = card && spokenCard(card.view, before?.view, card.look);
    const left = hovered && before !== undefined && (!card || identityOf(card.view) !== identityOf(before.view));
    update(spoken === undefined ? { card } : { card, said: { text: spoken, turn: state.said.turn + 1 } });
    // What is taken from under the pointer hears no pointerleave.
    if (left) before.callbacks.hover(false);
  };
  const end = (): void => {
    root.unmount();
    host.remove();
  };
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });

  return {
    show(view, look, callbacks) {
      const hover = (inside: boolean): void => {
        hovered = inside;
        callbacks.hover(inside);
      };
      setCard({ view, look, callbacks: { ...callbacks, hover } });
    },
    hide() {
      if (state.card) setCard(undefined);
    },
    status(view, look, callbacks) {
      const { status } = state;
      if (view && !(host.isOpen() && isSame(status, { view, look, callbacks })))
        update({ status: { view, look, callbacks } });
      // Of several composers, only the one that the pill speaks for takes it away.
      else if (!view && status?.callbacks === callbacks) update({ status: undefined });
    },
    checklist(view, look, callbacks) {
      const before = state.checklist;
      const mine = before?.callbacks === callbacks;
      if (!view && !mine) return;
      const spoken = view && spokenChecklist(view, mine ? before.view : undefined, look);
      const said = spoken === undefined ? {} : { said: { text: spoken, turn: state.said.turn + 1 } };
      update({ checklist: view && { view, look, callbacks }, ...said });
    },
    nudge(view, look, callbacks) {
      const mine = state.nudge?.callbacks === callbacks;
      if (view || mine) update({ nudge: view && { view, look, callbacks } });
    },
    announce(text) {
      update({ said: { text, turn: state.said.turn + 1 } });
    },
  };
}

/** The pill is told at every key, and mostly of nothing new. */
function isSame<View>(one: Shown<View> | undefined, other: Shown<View>): boolean {
  const words = (shown: Shown<View>): string => JSON.stringify([shown.view, shown.look]);
  return one !== undefined && one.callbacks === other.callbacks && words(one) === words(other);
}
