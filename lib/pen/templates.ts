import { type Change, changeBetween } from '../engine/change.ts';
import type { Span } from '../engine/types.ts';
import type { PenState } from './pen-state.ts';

/** Shorter texts that a page sets are a name or a greeting. UTF-16 units. */
const LEAST = 20;

/** Follows what macros and templates have put into the reply, from the text shown before to the one shown now. */
export function followTemplates(state: PenState): void {
  const text = state.snapshot?.text ?? '';
  const { pageChange } = state;
  const before = state.templated.text ?? pageChange?.before ?? text;
  const change = changeBetween(before, text);
  const spans = change ? state.templated.spans.flatMap((span) => spanAfter(span, change) ?? []) : state.templated.spans;
  const isNew = change !== undefined && pageChange?.after === text && change.size >= LEAST;
  state.templated = { text, spans: isNew ? [...spans, { from: change.from, to: change.from + change.size }] : spans };
}

/** What is left of a span after a change, what was put in its middle included. */
export function spanAfter({ from, to }: Span, change: Change): Span | undefined {
  const shift = change.size - (change.to - change.from);
  if (change.from >= to) return { from, to };
  if (change.to <= from) return { from: from + shift, to: to + shift };
  const kept = {
    from: change.from < from ? change.from + change.size : from,
    to: change.to > to ? change.from : to + shift,
  };
  return kept.from < kept.to ? kept : undefined;
}

export function isFromTemplate({ templated }: PenState, finding: Span): boolean {
  return templated.spans.some(({ from, to }) => from <= finding.from && finding.to <= to);
}
