import type { CardCallbacks, CardLook } from './card-port.ts';
import type { Editor } from './editors/editor.ts';
import type { PageState } from './messages.ts';
import { createOverlay } from './overlay/overlay.ts';
import { applyChosen, ignore, undo } from './session/apply.ts';
import { createCardControl } from './session/card-control.ts';
import { openNext } from './session/card-moves.ts';
import { check, closeCard } from './session/check.ts';
import { guard } from './session/guard.ts';
import type { SessionHost } from './session/host.ts';
import { listenForHover } from './session/hover.ts';
import { listen } from './session/listen.ts';
import type { State } from './session/state.ts';
import { worstOf } from './session/status.ts';

/** One composer's coach, from its first focus to the end of its signal. */
export interface Session {
  readonly editor: Editor;
  /** Reads the reply again: after settings changed, or the page around the composer. */
  check(): void;
  state(): PageState;
}

/**
 * Joins an editor, the engine and the overlay: reads the reply at every change, marks findings, opens the card and
 * applies rewrites. Whatever of ours throws is reported and leaves typing as it was.
 */
export function startSession(editor: Editor, host: SessionHost, signal: AbortSignal): Session {
  const hover = { card: (_inside: boolean): void => undefined };
  const look = (): CardLook => ({ dark: state.overlay.dark, language: host.preferences().language });
  const callbacks: CardCallbacks = {
    apply: (index) => guard('applying', () => applyChosen(state, index)),
    choose: (index) => guard('choosing', () => state.card.choose(index - state.card.chosen)),
    ignore: () => guard('ignoring', () => ignore(state)),
    next: () => guard('going on', () => openNext(state, 1)),
    close: () => guard('closing', () => closeCard(state)),
    undo: () => guard('taking back', () => undo(state)),
    hover(inside) {
      state.card.hovered = inside;
      guard('hovering', () => hover.card(inside));
    },
  };
  const state: State = {
    editor,
    host,
    signal,
    overlay: createOverlay(editor, signal),
    card: createCardControl(host, look, callbacks),
    ignored: new Set(),
    shown: new Set(),
    counted: new Set(),
    around: undefined,
    snapshot: undefined,
    review: undefined,
    visible: [],
    focused: editor.element.matches(':focus-within'),
    rested: true,
    busy: false,
    settled: Promise.resolve(),
    undoable: undefined,
    said: 0,
    pill: undefined,
  };
  hover.card = listenForHover(state);
  listen(state);
  signal.addEventListener('abort', () => guard('ending', () => state.card.end()), { once: true });
  guard('checking', () => check(state));
  return { editor, check: () => guard('checking', () => check(state)), state: () => pageState(state) };
}

function pageState({ around, visible, review }: State): PageState {
  const mood = Object.entries(review?.customer.cues ?? {}).sort((a, b) => b[1] - a[1]);
  return {
    site: around?.site ?? '',
    audience: around?.audience ?? 'unknown',
    findings: visible.length,
    mood: mood.map(([name]) => name),
    ...(around?.conversation === undefined ? {} : { conversation: around.conversation }),
    ...(visible.length === 0 ? {} : { worst: worstOf(visible.map(({ severity }) => severity)) }),
  };
}
