import { frameOf } from '../ancestry.ts';
import { applyChosen, applyFirst } from './apply.ts';
import { openCard, openNext } from './card-moves.ts';
import { announceCount, check, closeCard } from './check.ts';
import { guard } from './guard.ts';
import { type Command, commandOf } from './keys.ts';
import { placeAgain } from './place-again.ts';
import type { State } from './state.ts';

/** After so long without a key the agent rests: held findings are shown, and the count is said aloud. Milliseconds. */
const REST_MS = 1000;
/** The caret resting so long in a mark opens its card. */
const DWELL_MS = 600;

/** Hears everything that concerns one composer; all of it ends with the session's signal. */
export function listen(state: State): void {
  const { editor, signal } = state;
  const { element, document } = editor;
  const soon = inNextFrame(state, () => check(state));
  const rest = afterPause(state, REST_MS, () => {
    state.rested = true;
    check(state);
    announceCount(state);
  });
  const typed = (): void => {
    state.rested = false;
    soon();
    rest();
  };
  element.addEventListener('input', typed, { signal });
  element.addEventListener('compositionend', typed, { signal });
  watchContent(state, soon);
  // A page that sets a text field's value fires nothing: it is seen with the next key.
  element.addEventListener('keyup', () => isStale(state) && soon(), { signal });
  listenForFocus(state);
  const dwell = afterPause(state, DWELL_MS, () => openAtCaret(state));
  document.addEventListener('selectionchange', () => state.focused && dwell(), { signal });
  const moved = inNextFrame(state, () => placeAgain(state));
  watchSize(state, moved);
  // A pane that goes takes the focus along: whether the composer is still to be seen shows in the next frame.
  element.addEventListener('focusout', moved, { signal });
  for (const view of viewsAround(element))
    for (const type of ['scroll', 'resize'])
      view.addEventListener(type, moved, { signal, capture: true, passive: true });
  document.defaultView?.addEventListener('keydown', (event) => guard('hearing a key', () => hearKey(state, event)), {
    signal,
    capture: true,
  });
}

/** The windows that an element is seen through: its own, and those of the frames around it. */
function viewsAround(element: Element): readonly Window[] {
  const { defaultView } = element.ownerDocument;
  const frame = frameOf(element);
  return [...(defaultView ? [defaultView] : []), ...(frame ? viewsAround(frame) : [])];
}

function isStale({ editor, snapshot }: State): boolean {
  return 'value' in editor.element && editor.element.value !== snapshot?.text;
}

function inNextFrame(state: State, act: () => void): () => void {
  let frame = 0;
  return () => {
    if (frame !== 0 || state.signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      guard('working in a frame', act);
    });
  };
}

function afterPause({ signal }: State, delay: number, act: () => void | Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => guard('after a pause', act), delay);
  };
}

/** Some editors draw their own model, and pages set whole texts: no input event tells of either. */
function watchContent({ editor, signal }: State, changed: () => void): void {
  const observer = new MutationObserver(changed);
  observer.observe(editor.element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Also tells that the composer or a frame around it was removed, or hidden with what is around it. */
function watchSize({ editor, signal }: State, changed: () => void): void {
  const observer = new ResizeObserver(changed);
  for (let at: Element | null = editor.element; at; at = frameOf(at)) observer.observe(at);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function listenForFocus(state: State): void {
  const { element } = state.editor;
  const { signal } = state;
  element.addEventListener(
    'focusin',
    () =>
      guard('getting the focus', () => {
        state.focused = true;
        check(state);
      }),
    { signal },
  );
  element.addEventListener(
    'focusout',
    () =>
      guard('losing the focus', () => {
        state.focused = false;
        if (!state.card.hovered) closeCard(state);
      }),
    { signal },
  );
}

/** Only after the caret was put there: typing up to the end of a finding opens nothing. */
async function openAtCaret(state: State): Promise<void> {
  const { snapshot, editor, card, visible } = state;
  if (!state.rested || !state.focused || !snapshot || card.openKey !== undefined) return;
  const caret = editor.selection(snapshot);
  if (!caret || caret.from !== caret.to) return;
  const finding = visible.find(({ from, to }) => from < caret.from && caret.to < to);
  if (finding) await openCard(state, finding, false);
}

function hearKey(state: State, event: KeyboardEvent): void {
  if (!state.focused || state.editor.composing) return;
  const { card } = state;
  const open = card.openKey === undefined ? 'none' : card.keyed ? 'keyed' : 'shown';
  const command = commandOf(event, open);
  if (command) showHeldBack(state);
  if (!command || (state.visible.length === 0 && open === 'none')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  guard(command, async () => {
    await state.settled;
    await obey(state, command);
  });
}

/** Whoever asks for a finding needn't wait for the pause that held it back. */
function showHeldBack(state: State): void {
  if (state.rested || !state.review?.findings.length) return;
  state.rested = true;
  check(state);
}

function obey(state: State, command: Command): void | Promise<void> {
  switch (command) {
    case 'next':
      return openNext(state, 1);
    case 'previous':
      return openNext(state, -1);
    case 'apply-first':
      return applyFirst(state);
    case 'up':
      return state.card.choose(-1);
    case 'down':
      return state.card.choose(1);
    case 'enter':
      return applyChosen(state, state.card.chosen);
    case 'close':
      return closeCard(state);
  }
}
