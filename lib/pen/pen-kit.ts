import type { CardCallbacks, CardLook } from '../card-port.ts';
import { writable } from '../editors/writing/writable.ts';
import { createOverlay } from '../overlay/overlay.ts';
import type { Pen, PenKit } from '../pen-port.ts';
import { guard } from '../session/guard.ts';
import type { State } from '../session/state.ts';
import { applyChosen, ignore, undo } from './apply.ts';
import { closeNudge, sendAnyway, showHigh, watchSend } from './before-send.ts';
import { createCardControl } from './card-control.ts';
import { openNext } from './card-moves.ts';
import { toggleChecklist } from './checklist.ts';
import { closeCard } from './close.ts';
import { listenForHover } from './hover.ts';
import { insertStarter } from './insert-starter.ts';
import { listen } from './listen.ts';
import type { PenState } from './pen-state.ts';
import { announceCount, moveMarks, show } from './show.ts';

export function createPenKit(): PenKit {
  return { start: startPen };
}

/** Joins a session that has found something with its marks, its card and the editor's writing half. */
function startPen(session: State): Pen {
  const { host, signal } = session;
  const editor = writable(session.editor);
  const hover = { card: (_inside: boolean): void => undefined };
  const look = (): CardLook => ({ dark: state.overlay.dark, language: host.preferences().language });
  const callbacks: CardCallbacks = {
    apply: (index) => guard('applying', () => applyChosen(state, index)),
    choose: (index) => guard('choosing', () => state.card.choose(index - state.card.chosen)),
    ignore: () => guard('ignoring', () => ignore(state)),
    next: () => guard('going on', () => openNext(state, 1)),
    close: () => guard('closing', () => closeCard(state)),
    undo: () => guard('taking back', () => undo(state)),
    checklist: () => guard('opening the checklist', () => toggleChecklist(state, false)),
    send: () => guard('sending', () => sendAnyway(state)),
    showHigh: () => guard('showing what is open', () => showHigh(state)),
    closeNudge: () => guard('closing', () => closeNudge(state)),
    insert: (id) => guard('inserting', () => insertStarter(state, id, false)),
    hover(inside) {
      state.card.hovered = inside;
      guard('hovering', () => hover.card(inside));
    },
  };
  const state: PenState = Object.assign(session, {
    editor,
    overlay: createOverlay(editor, signal),
    card: createCardControl(session, look, callbacks),
    counted: new Set<string>(),
    settled: Promise.resolve(),
    undoable: undefined,
    replaced: undefined,
    checklist: undefined,
    templated: { text: undefined, spans: [] },
    held: undefined,
    nudged: undefined,
    pill: undefined,
    said: 0,
  });
  hover.card = listenForHover(state);
  listen(state);
  watchSend(state);
  signal.addEventListener('abort', () => guard('ending', () => state.card.end()), { once: true });
  return { show: () => show(state), move: () => moveMarks(state), rest: () => rest(state) };
}

function rest(state: PenState): void {
  announceCount(state);
  state.overlay.look();
}
