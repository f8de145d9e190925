/** By key from 0: where its values start once they are grouped; one more for the end. */
export function startsOf(keys: readonly number[], count: number): number[] {
  const starts = new Array<number>(count + 1).fill(0);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 1; key <= count; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  return starts;
}
