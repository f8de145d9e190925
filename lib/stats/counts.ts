/** What is counted of an event. */
export interface CountedEvent {
  readonly id: string;
  readonly kind: 'shown' | 'applied' | 'ignored';
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface DayCounts {
  readonly shown: number;
  readonly applied: number;
  readonly ignored: number;
}

export interface Counts {
  /** By local date, `2026-11-21`. */
  readonly days: Readonly<Record<string, DayCounts>>;
  /** Ids counted last, oldest first: an event delivered again within this window counts once. */
  readonly recent: readonly string[];
}

export const NO_COUNTS: Counts = { days: {}, recent: [] };
export const NO_DAY: DayCounts = { shown: 0, applied: 0, ignored: 0 };

const RECENT = 500;
const DAYS = 60;

/** Counts with the event in them; the same value when it was counted already. */
export function addEvent(counts: Counts, event: CountedEvent): Counts {
  if (counts.recent.includes(event.id)) return counts;
  const day = dayOf(event.at);
  const before = counts.days[day] ?? NO_DAY;
  return {
    days: latest({ ...counts.days, [day]: { ...before, [event.kind]: before[event.kind] + 1 } }),
    recent: [...counts.recent, event.id].slice(-RECENT),
  };
}

/** Counts of the local day that `at` falls on. */
export function countsOn(counts: Counts, at: number): DayCounts {
  return counts.days[dayOf(at)] ?? NO_DAY;
}

/** Local date of a moment, `2026-11-21`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function latest(days: Counts['days']): Counts['days'] {
  const kept = Object.keys(days).sort().slice(-DAYS);
  return Object.fromEntries(kept.map((day) => [day, days[day] ?? NO_DAY]));
}
