/** A growing row of numbers that fit 32 bits: a tenth of what a list of them costs the garbage collector. */
export interface NumberSink {
  readonly length: number;
  push(number: number): void;
  /** What was written at a place; 0 beyond the end. */
  at(place: number): number;
  set(place: number, number: number): void;
  /** All of it; shares the sink's room until it grows. */
  numbers(): Uint32Array;
}

export function createNumberSink(): NumberSink {
  return new GrowingNumbers();
}

class GrowingNumbers implements NumberSink {
  length = 0;
  #room = new Uint32Array(1 << 12);

  push(number: number): void {
    if (this.length === this.#room.length) this.#grow();
    this.#room[this.length++] = number;
  }

  at(place: number): number {
    return this.#room[place] ?? 0;
  }

  set(place: number, number: number): void {
    this.#room[place] = number;
  }

  numbers(): Uint32Array {
    return this.#room.subarray(0, this.length);
  }

  #grow(): void {
    const room = new Uint32Array(this.#room.length * 2);
    room.set(this.#room);
    this.#room = room;
  }
}
