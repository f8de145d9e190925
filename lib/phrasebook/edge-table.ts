/** Edges of a growing automaton: (state, token) to state, in open addressing. A map a state would cost ten times the room and time. */
export interface EdgeTable {
  /** State that a token leads to; 0 when there is none yet. */
  find(state: number, token: number): number;
  add(state: number, token: number, to: number): void;
  /** All edges, in the order they were added. */
  readonly from: readonly number[];
  readonly token: readonly number[];
}

export function createEdgeTable(): EdgeTable {
  const from: number[] = [];
  const token: number[] = [];
  const to: number[] = [];
  let slots = new Int32Array(1 << 12);
  const slotOf = (state: number, wanted: number): number => {
    const mask = slots.length - 1;
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(wanted, 0x85ebca6b)) >>> 7;
    for (;;) {
      slot &= mask;
      const edge = (slots[slot] ?? 0) - 1;
      if (edge < 0 || (from[edge] === state && token[edge] === wanted)) return slot;
      slot++;
    }
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    for (let edge = 0; edge < from.length; edge++) slots[slotOf(from[edge] ?? 0, token[edge] ?? 0)] = edge + 1;
  };
  return {
    from,
    token,
    find(state, wanted) {
      const edge = (slots[slotOf(state, wanted)] ?? 0) - 1;
      return edge < 0 ? 0 : (to[edge] ?? 0);
    },
    add(state, wanted, next) {
      if (from.length * 2 >= slots.length) grow();
      const slot = slotOf(state, wanted);
      from.push(state);
      token.push(wanted);
      slots[slot] = to.push(next);
    },
  };
}
