import type { PenState } from './pen-state.ts';

/**
 * What Ctrl+Z puts back is left selected by most editors, for it was selected to be replaced: the next key the agent
 * types would take its place. The caret goes after it instead.
 */
export function deselectUndone(state: PenState): void {
  const { replaced, snapshot, editor } = state;
  if (!replaced || snapshot?.text !== replaced.reply) return;
  state.replaced = undefined;
  const { from, to } = replaced.span;
  const selection = editor.selection(snapshot);
  if (selection && selection.from < selection.to && from <= selection.from && selection.to <= to)
    editor.select({ from: to, to });
}
