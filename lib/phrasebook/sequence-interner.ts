/** Keeps sequences of numbers once each, one after the other in one array. */
export interface SequenceInterner {
  /** @returns number of the sequence, in the order they came */
  id(sequence: readonly number[]): number;
  /** Where each sequence starts. */
  readonly starts: readonly number[];
}

/** @param numbers where the sequences go; may be shared with other interners */
export function createSequenceInterner(numbers: number[]): SequenceInterner {
  const starts: number[] = [];
  const hashes: number[] = [];
  let slots = new Int32Array(1 << 12);
  const isAt = (start: number, sequence: readonly number[]): boolean => {
    for (let at = 0; at < sequence.length; at++) if (numbers[start + at] !== sequence[at]) return false;
    return true;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    for (let id = 0; id < starts.length; id++) {
      let slot = (hashes[id] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = id + 1;
    }
  };
  return {
    starts,
    id(sequence) {
      if (starts.length * 2 >= slots.length) grow();
      const hash = hashOf(sequence);
      let slot = hash & (slots.length - 1);
      for (;;) {
        const id = (slots[slot] ?? 0) - 1;
        if (id < 0) break;
        if (hashes[id] === hash && isAt(starts[id] ?? 0, sequence)) return id;
        slot = (slot + 1) & (slots.length - 1);
      }
      hashes.push(hash);
      const start = numbers.length;
      for (const number of sequence) numbers.push(number);
      slots[slot] = starts.push(start);
      return starts.length - 1;
    },
  };
}

/** No sequence here is the beginning of another (each tells its own length first), so the length needn't be hashed. */
function hashOf(sequence: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const number of sequence) hash = Math.imul(hash ^ number, 0x01000193) ^ (hash >>> 15);
  return hash >>> 1;
}
