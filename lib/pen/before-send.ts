import { BLANK_ENTRY } from '../engine/finder.ts';
import { strongestMood } from '../engine/mood.ts';
import { report } from '../log.ts';
import { guard } from '../session/guard.ts';
import type { KeyedFinding } from '../session/visible.ts';
import { findSendControl, isSendKey, sendControlIn } from '../sites/send-control.ts';
import { boxOf } from './box.ts';
import { goTo } from './card-moves.ts';
import type { PenState } from './pen-state.ts';
import { reviewIn } from './review.ts';
import { viewsAround } from './views-around.ts';

/**
 * Where the agent wants it, the first press of Send with a high finding open shows a nudge instead; the next one goes
 * through, by click or by key. Whatever goes wrong here, the press does what it always does.
 */
export function watchSend(state: PenState): void {
  const { editor, signal } = state;
  const options = { signal, capture: true };
  for (const view of viewsAround(editor.element)) {
    view.addEventListener('click', (event) => hold(state, event, () => clickedControl(state, event)), options);
    view.addEventListener('keydown', (event) => hold(state, event, () => pressedControl(state, event)), options);
    view.addEventListener(
      'keydown',
      ({ key }) => key === 'Escape' && guard('closing', () => closeNudge(state)),
      options,
    );
  }
}

function hold(state: PenState, event: Event, findControl: () => HTMLElement | undefined): void {
  try {
    if (!holdsBack(state, event, findControl)) return;
  } catch (error) {
    return report('holding Send back', error);
  }
  event.preventDefault();
  event.stopImmediatePropagation();
}

function clickedControl({ host, editor }: PenState, event: Event): HTMLElement | undefined {
  const { adapter } = host;
  return adapter && event.isTrusted ? sendControlIn(adapter, editor.element, event.composedPath()) : undefined;
}

function pressedControl({ host, editor, focused }: PenState, event: KeyboardEvent): HTMLElement | undefined {
  const { adapter } = host;
  if (!adapter || !focused || !event.isTrusted || editor.composing || !isSendKey(adapter.send, event)) return undefined;
  return findSendControl(adapter, editor.element);
}

/** Shows the nudge if this press is to be held back; only what is seen holds anything. */
function holdsBack(state: PenState, event: Event, findControl: () => HTMLElement | undefined): boolean {
  if (event.defaultPrevented || !state.host.preferences().beforeSend) return false;
  const control = findControl();
  if (!control) return false;
  state.rested = true;
  state.check();
  const conversation = state.around?.conversation;
  const again = state.held !== undefined && state.held.conversation === conversation;
  if (again || highFindings(state).length === 0 || !state.card.kit()) return false;
  state.held = { conversation };
  state.nudged = control;
  showNudge(state);
  return true;
}

function highFindings({ visible }: PenState): readonly KeyedFinding[] {
  return visible.filter(({ severity }) => severity === 'high');
}

/** The nudge as things stand, or none once there is nothing to tell; an emptied reply was sent, and the next is another draft. */
export function followNudge(state: PenState): void {
  if (state.snapshot?.text.trim() === '') state.held = undefined;
  if (state.nudged) showNudge(state);
}

function showNudge(state: PenState): void {
  const open = highFindings(state);
  if (open.length === 0 || !state.nudged?.isConnected) return closeNudge(state);
  const blanks = open.filter(({ entry }) => entry === BLANK_ENTRY).length;
  const { mood, strength } = strongestMood(reviewIn(state)?.customer.cues ?? {});
  const view = {
    high: open.length - blanks,
    blanks,
    upset: mood === 'anger' && strength >= 2,
    control: boxOf(state.nudged),
  };
  state.card.showNudge(view);
}

export function closeNudge(state: PenState): void {
  if (!state.nudged) return;
  state.nudged = undefined;
  state.card.showNudge(undefined);
}

/** The agent sends as it is: the site's own control is pressed, never a key. */
export function sendAnyway(state: PenState): void {
  const control = state.nudged;
  closeNudge(state);
  control?.click();
}

/** Opens the card of the first high finding. */
export function showHigh(state: PenState): void {
  const [first] = highFindings(state);
  closeNudge(state);
  state.editor.element.focus({ preventScroll: true });
  if (first) guard('opening the card', () => goTo(state, first));
}
