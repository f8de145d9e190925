import { check } from './check.ts';
import { guard } from './guard.ts';
import { afterPause, inNextFrame } from './later.ts';
import type { State } from './state.ts';

/** After so long without a key the agent rests: held findings are shown, and the count is said aloud. Milliseconds. */
const REST_MS = 1000;
/** Soon after the last key the page around the composer is read again: it may have become a note's. Milliseconds. */
const LOOK_MS = 200;

/** Hears everything that may change the reply of one composer; all of it ends with the session's signal. */
export function listen(state: State): void {
  const { editor, signal } = state;
  const { element } = editor;
  let byKey = false;
  const soon = inNextFrame(signal, () => {
    check(state, byKey);
    byKey = false;
  });
  const rest = afterPause(signal, REST_MS, () => {
    state.rested = true;
    check(state);
    state.pen?.rest();
  });
  const look = afterPause(signal, LOOK_MS, () => check(state));
  const typed = (): void => {
    state.rested = false;
    byKey = true;
    soon();
    look();
    rest();
  };
  element.addEventListener('input', typed, { signal });
  element.addEventListener('compositionend', typed, { signal });
  listenForHands(state);
  watchContent(state, soon);
  // A page that sets a text field's value fires nothing: it is seen with the next key.
  if ('value' in element) element.addEventListener('keyup', () => isStale(state) && soon(), { signal });
  listenForFocus(state);
}

/** What tells the agent's own changes from the page's; the undo of an editor's own is told by its key alone. */
function listenForHands(state: State): void {
  const { editor, signal } = state;
  const heard = (event: Event): void => {
    if (event.isTrusted) state.ownAt = performance.now();
  };
  for (const type of ['beforeinput', 'paste', 'drop', 'compositionend'])
    editor.element.addEventListener(type, heard, { signal, capture: true });
  const pressed = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) heard(event);
  };
  editor.element.addEventListener('keydown', pressed, { signal, capture: true });
}

function isStale({ editor, snapshot }: State): boolean {
  return 'value' in editor.element && editor.element.value !== snapshot?.text;
}

/** Some editors draw their own model, and pages set whole texts: no input event tells of either. */
function watchContent({ editor, signal }: State, changed: () => void): void {
  const observer = new MutationObserver(changed);
  observer.observe(editor.element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function listenForFocus(state: State): void {
  const { element } = state.editor;
  const { signal } = state;
  const focused = (): void => {
    state.focused = true;
    check(state);
  };
  element.addEventListener('focusin', () => guard('getting the focus', focused), { signal });
  element.addEventListener('focusout', () => (state.focused = false), { signal });
}
