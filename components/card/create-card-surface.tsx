import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CardSurface } from '../../lib/card-port.ts';
import { report } from '../../lib/log.ts';
import { createHost } from './host.ts';
import type { SurfaceProps } from './Surface.tsx';
import { Surface } from './Surface.tsx';
import { viewportOf } from './viewport.ts';

type State = Omit<SurfaceProps, 'viewport'>;

/** Card, pill and live region of one document. All of it goes when the signal aborts. */
export function createCardSurface(document: Document, signal: AbortSignal): CardSurface {
  const host = createHost(document);
  const root = createRoot(host.mount, { onUncaughtError: (error) => report('card', error) });
  let state: State = { card: undefined, status: undefined, said: { text: '', turn: 0 } };

  const update = (change: Partial<State>) => {
    if (signal.aborted) return;
    state = { ...state, ...change };
    host.open();
    flushSync(() => root.render(<Surface {...state} viewport={viewportOf(document)} />));
  };
  const end = () => {
    root.unmount();
    host.remove();
  };
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });

  return {
    show: (view, look, callbacks) => update({ card: { view, look, callbacks } }),
    hide: () => update({ card: undefined }),
    status: (view, look, callbacks) => update({ status: view && { view, look, callbacks } }),
    announce: (text) => update({ said: { text, turn: state.said.turn + 1 } }),
  };
}
