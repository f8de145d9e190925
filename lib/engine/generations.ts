/** A cache that keeps what the last two rounds asked for, and so never outgrows the text. */
export interface Generations<V> {
  get(key: string, make: (key: string) => V): V;
  /** Starts the next round. */
  turn(): void;
  readonly size: number;
}

export function createGenerations<V>(): Generations<V> {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  return {
    get(key, make) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const value = old.get(key) ?? make(key);
      young.set(key, value);
      return value;
    },
    turn() {
      old = young;
      young = new Map();
    },
    get size() {
      return young.size + old.size;
    },
  };
}
