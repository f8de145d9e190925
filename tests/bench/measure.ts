/** CPU time of the process spent in `act`, in milliseconds. */
export function cpuTime(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Median of several runs, for noisy machines. */
export function median(runs: number, measure: () => number): number {
  const values = Array.from({ length: runs }, measure).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}

/** Bytes on the heap and in array buffers that `make`'s value keeps. Needs --expose-gc. */
export function retained<T>(make: () => T): { readonly value: T; readonly bytes: number } {
  const before = settled();
  const value = make();
  return { value, bytes: settled() - before };
}

function settled(): number {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  for (let i = 0; i < 4; i++) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export const fixed = (value: number, digits = 1): string => value.toFixed(digits);
