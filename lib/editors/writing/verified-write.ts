import { isOnPage } from '../../ancestry.ts';
import { changeBetween, mapSpan } from '../../engine/change.ts';
import type { Span } from '../../engine/types.ts';
import type { Rest } from '../changes.ts';
import type { Edit, EditResult, Snapshot } from '../editor.ts';
import { focusQuietly, isFocused } from '../focus.ts';
import { holds, looksLike, spliced } from '../plain-text.ts';
import { nextFrame, pause, selectionChange } from './frames.ts';
import { type Keys, watchKeys } from './keys.ts';
import { holdScroll, keepScroll } from './scroll-keeper.ts';

/** An editor as it is written to. */
export interface Writable {
  readonly element: HTMLElement;
  composing(): boolean;
  read(): Snapshot;
  selection(snapshot: Snapshot): Span | undefined;
  /** False when the editor takes no text now, or couldn't hold this edit's. */
  accepts(edit: Edit): boolean;
  /** Sets the selection, whatever has the focus. */
  place(span: Span, snapshot: Snapshot): void;
  /** Left out where each change is an undo step of its own. */
  readonly rest?: Rest;
  /** Best first. */
  readonly steps: readonly Step[];
}

/** One way to put an edit's text in place of its span, which is selected by then. */
export interface Step {
  /** True when the editor said that it does it itself. */
  run(edit: Edit, snapshot: Snapshot): boolean;
  /** Left out when the editor took the step before as its own to do. */
  readonly ifIgnored: boolean;
}

interface Attempt {
  readonly target: Writable;
  readonly edit: Edit;
  readonly before: string;
  readonly wanted: string;
  readonly keys: Keys;
}

const ROUNDS = 3;
const SELECTION_LIMIT = 60;
const HANDLED_LIMIT = 300;
const UNHANDLED_LIMIT = 40;

/**
 * Makes the writer of one editor. Each edit is one undoable step, compared as a whole text before and after; once
 * anything else than asked has changed, nothing further is tried. Edits wait for one another.
 */
export function createWriter(target: Writable): (edit: Edit) => Promise<EditResult> {
  let last: Promise<unknown> = Promise.resolve();
  return (edit) => {
    const result = last.then(() => write(target, edit));
    last = result;
    return result;
  };
}

async function write(target: Writable, edit: Edit): Promise<EditResult> {
  const start = target.read();
  if (target.composing() || !isOnPage(target.element) || !holds(start, edit)) return 'changed';
  if (!target.accepts(edit)) return 'refused';
  const caret = target.selection(start);
  const giveBack = () => caret && target.place(caret, target.read());
  const keys = watchKeys(target.element.ownerDocument, giveBack);
  const attempt = { target, edit, before: start.text, wanted: spliced(start.text, edit), keys };
  await pause(target.rest?.(edit.span, caret) ?? 0);
  const restoreScroll = keepScroll(target.element);
  const result = await tryEach(attempt);
  keys.stop();
  if (result === 'applied' && !keys.pressed) await moveCaret(attempt);
  if (result === 'refused') giveBack();
  if (!keys.pressed) holdScroll(target.element, restoreScroll);
  return result;
}

async function tryEach(attempt: Attempt): Promise<EditResult> {
  const { target, edit, before, keys } = attempt;
  let handled = false;
  for (const step of target.steps) {
    if (handled && step.ifIgnored) continue;
    const obstacle = await settle(attempt);
    if (obstacle) return obstacle;
    const restoreScroll = keepScroll(target.element);
    handled = carriedOut(step, edit, target.read());
    restoreScroll();
    // Until something comes of it, the found words are still selected: a key would go in their place.
    const idle = !handled && target.read().text === before;
    keys.guard(idle);
    const text = await outcome(attempt, handled ? HANDLED_LIMIT : UNHANDLED_LIMIT, restoreScroll);
    if (!isOnPage(target.element)) return 'changed';
    if (isArrived(attempt, text)) return 'applied';
    if (text !== before) return keys.pressed && isTypedElsewhere(attempt, text) ? 'changed' : 'damaged';
  }
  return 'refused';
}

/** Whether the words found are still there, moved by what the agent has typed meanwhile. */
function isTypedElsewhere({ edit, before }: Attempt, text: string): boolean {
  const change = changeBetween(before, text);
  const span = change && mapSpan(edit.span, change);
  return span !== undefined && text.slice(span.from, span.to) === before.slice(edit.span.from, edit.span.to);
}

/** Selects the span and lets the editor take notice, for one that hasn't yet would change the old place. */
async function settle(attempt: Attempt): Promise<EditResult | undefined> {
  const { target, edit, before, keys } = attempt;
  keys.guard(true);
  for (let round = 0; round <= ROUNDS; round++) {
    const snapshot = target.read();
    if (keys.pressed || target.composing() || !isOnPage(target.element) || snapshot.text !== before) return 'changed';
    const placed = isPlaced(target, edit.span, snapshot);
    if (placed && round > 0) {
      keys.guard(false);
      return undefined;
    }
    if (round < ROUNDS) await select(target, edit.span, snapshot, placed);
  }
  return 'refused';
}

async function select(target: Writable, span: Span, snapshot: Snapshot, placed: boolean): Promise<void> {
  const restoreScroll = keepScroll(target.element);
  if (!placed) {
    const noticed = selectionChange(target.element.ownerDocument, SELECTION_LIMIT);
    focusQuietly(target.element);
    target.place(span, snapshot);
    await noticed;
  }
  await twoFrames(target, restoreScroll);
}

function isPlaced(target: Writable, span: Span, snapshot: Snapshot): boolean {
  const there = target.selection(snapshot);
  return isFocused(target.element) && there?.from === span.from && there.to === span.to;
}

function carriedOut(step: Step, edit: Edit, snapshot: Snapshot): boolean {
  try {
    return step.run(edit, snapshot);
  } catch {
    // A page can forbid a technique, as its policy on HTML strings does. As ever, the text decides what came of it.
    return false;
  }
}

/** The text once it is as wanted and has stayed so, or as it is when the time is up. */
async function outcome(attempt: Attempt, limit: number, restoreScroll: () => void): Promise<string> {
  const { target, keys } = attempt;
  const end = performance.now() + limit;
  let text = target.read().text;
  for (let frame = 0; !isArrived(attempt, text) && performance.now() < end; frame++) {
    await nextFrame(viewOf(target));
    if (frame === 0) restoreScroll();
    text = target.read().text;
  }
  if (!isArrived(attempt, text)) return text;
  await twoFrames(target, restoreScroll);
  // An editor may revert; but what the agent has typed since is no fault of the edit.
  return keys.pressed ? text : target.read().text;
}

/** As asked for. Where only space is to change, that is told apart by each one. */
function isArrived(attempt: Attempt, text: string): boolean {
  const { before, wanted } = attempt;
  if (text === wanted || isTypedOn(attempt, text)) return true;
  return !looksLike(before, wanted) && looksLike(text, wanted);
}

/** Where an editor shows the new words by and by, the first seen of them may be what the agent has typed after them. */
function isTypedOn({ edit, wanted, keys }: Attempt, text: string): boolean {
  const end = edit.span.from + edit.text.length;
  const isLonger = text.length > wanted.length;
  return keys.pressed && isLonger && text.startsWith(wanted.slice(0, end)) && text.endsWith(wanted.slice(end));
}

/** To the blank, or after the new words; a second time if the editor moved it back, but never once the agent types on. */
async function moveCaret({ target, edit, wanted }: Attempt): Promise<void> {
  const { span, select: blank, text } = edit;
  const from = span.from + (blank?.from ?? text.length);
  const goal = { from, to: span.from + (blank?.to ?? text.length) };
  for (let round = 0; round < 2; round++) {
    const snapshot = target.read();
    if (snapshot.text !== wanted || isPlaced(target, goal, snapshot)) return;
    await select(target, goal, snapshot, false);
  }
}

/** An editor shows a selection or its new words at its own time: what that scrolls is put back before it is seen. */
async function twoFrames(target: Writable, restoreScroll: () => void): Promise<void> {
  for (let frame = 0; frame < 2; frame++) {
    await nextFrame(viewOf(target));
    restoreScroll();
  }
}

function viewOf(target: Writable): Window {
  return target.element.ownerDocument.defaultView ?? window;
}
