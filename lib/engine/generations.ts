/** A cache that forgets what wasn't asked for in a long while, and so never outgrows the text by much. */
export interface Generations<V> {
  get(key: string, make: (key: string) => V): V;
  /** Starts the next generation once more values were asked for than the text holds now; those of the last stay known. */
  turn(live: number): void;
}

/** Values kept beside those of the text. */
const SLACK = 32;

export function createGenerations<V>(): Generations<V> {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  return {
    get(key, make) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const own = copyOf(key);
      const value = old.get(key) ?? make(own);
      young.set(own, value);
      return value;
    },
    turn(live) {
      if (young.size < live + SLACK) return;
      old = young;
      young = new Map();
    },
  };
}

/** What is cut from a text keeps the whole of it in memory; this one stands alone. */
function copyOf(part: string): string {
  return ` ${part}`.slice(1);
}
