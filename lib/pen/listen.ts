import { frameOf } from '../ancestry.ts';
import { guard } from '../session/guard.ts';
import { afterPause, inNextFrame } from '../session/later.ts';
import { applyChosen, applyFirst } from './apply.ts';
import { openCard, openNext } from './card-moves.ts';
import { toggleChecklist } from './checklist.ts';
import { chooseStarter, handBackKeys, hearsKeys, insertChosen } from './checklist-keys.ts';
import { closeCard, closeChecklist } from './close.ts';
import { type Command, commandOf } from './keys.ts';
import type { PenState } from './pen-state.ts';
import { isPickingIn } from './picking.ts';
import { placeAgain } from './place-again.ts';
import { reviewIn } from './review.ts';
import { viewsAround } from './views-around.ts';

/** The caret resting so long in a mark opens its card. Milliseconds. */
const DWELL_MS = 600;

/** Hears what concerns the marks and the card of one composer; all of it ends with the session's signal. */
export function listen(state: PenState): void {
  const { editor, signal } = state;
  const { element, document } = editor;
  const dwell = afterPause(signal, DWELL_MS, () => openAtCaret(state));
  document.addEventListener('selectionchange', () => state.focused && dwell(), { signal });
  element.addEventListener('focusout', () => guard('losing the focus', () => leave(state)), { signal });
  const moved = inNextFrame(signal, () => placeAgain(state));
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

function leave(state: PenState): void {
  if (state.card.hovered) return;
  closeCard(state);
  closeChecklist(state);
}

/** Also tells that the composer or a frame around it was removed, or hidden with what is around it. */
function watchSize({ editor, signal }: PenState, changed: () => void): void {
  const observer = new ResizeObserver(changed);
  for (let at: Element | null = editor.element; at; at = frameOf(at)) observer.observe(at);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Only after the caret was put there: typing up to the end of a finding opens nothing. */
async function openAtCaret(state: PenState): Promise<void> {
  const { snapshot, editor, card, visible } = state;
  if (!state.rested || !state.focused || !snapshot || card.openKey !== undefined) return;
  const caret = editor.selection(snapshot);
  if (!caret || caret.from !== caret.to) return;
  const finding = visible.find(({ from, to }) => from < caret.from && caret.to < to);
  if (finding) await openCard(state, finding, false);
}

function hearKey(state: PenState, event: KeyboardEvent): void {
  if (!state.focused || state.editor.composing || isPickingIn(state)) return;
  const open = openNow(state);
  const command = commandOf(event, open);
  if (command) showHeldBack(state);
  else guard('handing keys back', () => handBackKeys(state, event.key));
  if (!command || (open === 'none' && !concerns(state, command))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  guard(command, async () => {
    await state.settled;
    await obey(state, command);
  });
}

/** What is open, and whether it was opened by key. */
function openNow(state: PenState): 'none' | 'shown' | 'keyed' {
  const { card, checklist } = state;
  if (card.openKey !== undefined) return card.keyed ? 'keyed' : 'shown';
  if (!checklist) return 'none';
  return hearsKeys(state) ? 'keyed' : 'shown';
}

/** With nothing found, only F8 has something to do: it opens the checklist. */
function concerns(state: PenState, command: Command): boolean {
  return state.visible.length > 0 || (command === 'next' && !!reviewIn(state)?.checklist.length);
}

/** Whoever asks for a finding needn't wait for the pause that held it back. */
function showHeldBack(state: PenState): void {
  if (state.rested || !state.found?.findings.length) return;
  state.rested = true;
  state.check();
}

function obey(state: PenState, command: Command): void | Promise<void> {
  switch (command) {
    case 'next':
      return state.visible.length === 0 ? toggleChecklist(state, true) : openNext(state, 1);
    case 'previous':
      return openNext(state, -1);
    case 'apply-first':
      return applyFirst(state);
    case 'up':
      return state.checklist ? chooseStarter(state, -1) : state.card.choose(-1);
    case 'down':
      return state.checklist ? chooseStarter(state, 1) : state.card.choose(1);
    case 'enter':
      return state.checklist ? insertChosen(state) : applyChosen(state, state.card.chosen);
    case 'close':
      closeChecklist(state);
      return closeCard(state);
  }
}
