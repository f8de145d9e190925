/** Gives numbers to strings in the order they come, from a first number on. */
export interface Interner {
  readonly all: readonly string[];
  id(text: string): number;
}

export function createInterner(first: number): Interner {
  const ids = new Map<string, number>();
  const all: string[] = [];
  return {
    all,
    id(text) {
      let id = ids.get(text);
      if (id === undefined) {
        id = first + all.length;
        ids.set(text, id);
        all.push(text);
      }
      return id;
    },
  };
}
