import type { StatusView } from '../card-port.ts';
import { BLANK_ENTRY } from '../engine/engine.ts';
import { SEVERITIES, type Severity } from '../engine/types.ts';
import { boxOf } from './box.ts';
import type { State } from './state.ts';

/** Puts the pill at the composer's corner, or takes it away when it would say nothing. */
export function showStatus(state: State, view = statusOf(state)): void {
  state.pill = view && wordsOf(state);
  state.card.showStatus(view);
}

/** Whether the pill says already what it has to say. Where it stands is looked at when the agent rests, scrolls or resizes. */
export function isSaid(state: State): boolean {
  return state.pill === wordsOf(state);
}

function wordsOf({ visible, undoable }: State): string {
  const blanks = visible.filter(({ entry }) => entry === BLANK_ENTRY).length;
  return [visible.length, worstOf(visible.map(({ severity }) => severity)), blanks, undoable?.kind].join();
}

/** What the pill says now and where; undefined when it would say nothing. */
export function statusOf({ visible, undoable, editor }: State): StatusView | undefined {
  if ((visible.length === 0 && !undoable) || !isShown(editor.element)) return undefined;
  return {
    count: visible.length,
    worst: worstOf(visible.map(({ severity }) => severity)),
    blanks: visible.filter(({ entry }) => entry === BLANK_ENTRY).length,
    composer: boxOf(editor.element),
    ...(undoable ? { undo: undoable.kind } : {}),
  };
}

export function worstOf(severities: readonly Severity[]): Severity {
  return SEVERITIES.findLast((severity) => severities.includes(severity)) ?? 'low';
}

/** False once the page has removed or hidden the composer, as it does with the pane of another ticket. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
