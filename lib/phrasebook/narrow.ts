import type { Numbers } from '../engine/tables.ts';

/** Packs lists of numbers into 16 bits each where the largest fits, else into 32. */
export function narrow<K extends string>(lists: Readonly<Record<K, readonly number[]>>): Record<K, Numbers> {
  const packed = Object.entries<readonly number[]>(lists).map(([name, list]) => [name, pack(list)]);
  return Object.fromEntries(packed) as Record<K, Numbers>;
}

function pack(list: readonly number[]): Numbers {
  let largest = 0;
  for (const number of list) if (number > largest) largest = number;
  return largest > 0xffff ? new Uint32Array(list) : new Uint16Array(list);
}
