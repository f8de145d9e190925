import type { Condition, EntryRow } from '../engine/tables.ts';
import { CATEGORIES, SEVERITIES } from '../engine/types.ts';

/** Collects entries as rows of numbers; equal lists of styles or conditions are kept once. */
export interface EntryWriter {
  /** @returns the entry's number */
  add(entry: EntryRow): number;
  readonly ids: readonly string[];
  /** See `TablesArrays.entries`. */
  readonly rows: readonly number[];
  readonly styleLists: readonly (readonly string[])[];
  readonly conditionLists: readonly (readonly Condition[])[];
}

export function createEntryWriter(): EntryWriter {
  const ids: string[] = [];
  const rows: number[] = [];
  const styles = createLists<string>((style) => style);
  const conditions = createLists<Condition>(({ scope, cue }) => `${scope}.${cue}`);
  return {
    ids,
    rows,
    styleLists: styles.all,
    conditionLists: conditions.all,
    add(entry) {
      rows.push(
        CATEGORIES.indexOf(entry.category),
        SEVERITIES.indexOf(entry.severity),
        entry.replace === 'sentence' ? 1 : 0,
        styles.id(entry.styles),
      );
      for (const list of [entry.unless, entry.when, entry.soften, entry.raise]) rows.push(conditions.id(list));
      return ids.push(entry.id) - 1;
    },
  };
}

function createLists<T>(keyOf: (item: T) => string): {
  readonly all: readonly (readonly T[])[];
  id(list: readonly T[]): number;
} {
  const all: (readonly T[])[] = [[]];
  const known = new Map<string, number>();
  return {
    all,
    id(list) {
      if (list.length === 0) return 0;
      const key = list.map(keyOf).join('\n');
      let id = known.get(key);
      if (id === undefined) {
        id = all.push(list) - 1;
        known.set(key, id);
      }
      return id;
    },
  };
}
