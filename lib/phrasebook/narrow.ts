import type { Numbers } from '../engine/tables.ts';

type List = readonly number[] | Uint32Array;

/** Packs lists of numbers into 16 bits each where the largest fits, else into 32. */
export function narrow<K extends string>(lists: Readonly<Record<K, List>>): Record<K, Numbers> {
  const packed = Object.entries<List>(lists).map(([name, list]) => [name, pack(list)]);
  return Object.fromEntries(packed) as Record<K, Numbers>;
}

function pack(list: List): Numbers {
  let largest = 0;
  for (const number of list) if (number > largest) largest = number;
  return largest > 0xffff ? new Uint32Array(list) : new Uint16Array(list);
}
