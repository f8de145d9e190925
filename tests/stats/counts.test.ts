import { describe, expect, test } from 'vitest';
import { addEvent, type CountedEvent, type Counts, countsOn, dayOf, NO_COUNTS } from '../../lib/stats/counts.ts';

const noon = (day: number): number => new Date(2026, 0, day, 12).getTime();
const add = (events: readonly CountedEvent[]): Counts => events.reduce(addEvent, NO_COUNTS);

describe('counts', () => {
  test('are kept by local day and kind', () => {
    const counts = add([
      { id: 'a', kind: 'shown', at: noon(1) },
      { id: 'b', kind: 'applied', at: noon(1) },
      { id: 'c', kind: 'shown', at: noon(2) },
    ]);
    expect(countsOn(counts, noon(1))).toEqual({ shown: 1, applied: 1, ignored: 0 });
    expect(countsOn(counts, noon(2))).toEqual({ shown: 1, applied: 0, ignored: 0 });
    expect(countsOn(counts, noon(3))).toEqual({ shown: 0, applied: 0, ignored: 0 });
  });

  test('take an event once, however often it comes', () => {
    const event: CountedEvent = { id: 'a', kind: 'ignored', at: noon(1) };
    expect(countsOn(add([event, event, event]), noon(1)).ignored).toBe(1);
  });

  test('keep a bounded window of ids and days', () => {
    const events = Array.from({ length: 700 }, (_, n): CountedEvent => ({ id: `${n}`, kind: 'shown', at: noon(n) }));
    const counts = add(events);
    expect(counts.recent).toHaveLength(500);
    expect(Object.keys(counts.days)).toHaveLength(60);
    expect(counts.days[dayOf(noon(699))]).toBeDefined();
  });
});
