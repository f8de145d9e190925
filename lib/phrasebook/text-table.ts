/** Values by stretches of text, found without cutting the stretch out of its text, which costs more than all else here. */
export interface TextTable<V> {
  find(text: string, from: number, to: number): V | undefined;
  /** Adds a stretch that isn't there yet. */
  add(text: string, from: number, to: number, value: V): void;
}

/** Open addressing, at most half full. */
export function createTextTable<V>(): TextTable<V> {
  const table: Table<V> = {
    slots: new Int32Array(1 << 10),
    hashes: [],
    texts: [],
    starts: [],
    lengths: [],
    values: [],
  };
  return {
    find: (text, from, to) => table.values[findRow(table, text, from, to, hashOf(text, from, to))],
    add(text, from, to, value) {
      if (table.values.length * 2 >= table.slots.length) grow(table);
      const hash = hashOf(text, from, to);
      table.hashes.push(hash);
      table.texts.push(text);
      table.starts.push(from);
      table.lengths.push(to - from);
      put(table, hash, table.values.push(value));
    },
  };
}

interface Table<V> {
  /** Numbers of rows, from 1; 0: none. */
  slots: Int32Array;
  readonly hashes: number[];
  readonly texts: string[];
  readonly starts: number[];
  readonly lengths: number[];
  readonly values: V[];
}

function findRow<V>(table: Table<V>, text: string, from: number, to: number, hash: number): number {
  const { slots, hashes } = table;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const row = (slots[slot] ?? 0) - 1;
    if (row < 0 || (hashes[row] === hash && stands(table, row, text, from, to))) return row;
  }
}

function stands(
  { texts, starts, lengths }: Table<unknown>,
  row: number,
  text: string,
  from: number,
  to: number,
): boolean {
  const length = to - from;
  if (lengths[row] !== length) return false;
  const other = texts[row] ?? '';
  const start = starts[row] ?? 0;
  for (let at = 0; at < length; at++) if (other.charCodeAt(start + at) !== text.charCodeAt(from + at)) return false;
  return true;
}

function put({ slots }: Table<unknown>, hash: number, row: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = row;
}

function grow(table: Table<unknown>): void {
  table.slots = new Int32Array(table.slots.length * 2);
  table.hashes.forEach((hash, row) => put(table, hash, row + 1));
}

/** FNV-1a over UTF-16 units, its high bits folded into those that choose the slot; no negative number. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
