import * as v from 'valibot';
import { addEvent, type Counts, NO_COUNTS } from '../stats/counts.ts';
import { defineItem } from './item.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
  days: v.record(v.string(), v.object({ shown: count, applied: count, ignored: count })),
  recent: v.array(v.string()),
});

const event = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  kind: v.picklist(['shown', 'applied', 'ignored']),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export const counts = defineItem<Counts>('counts', { version: 1, schema, fallback: NO_COUNTS });

/** Counts an event once, however often it is delivered. Called by the background only: one writer. */
export async function recordEvent(delivered: unknown): Promise<void> {
  const parsed = v.parse(event, delivered);
  await counts.change((before) => addEvent(before, parsed));
}
