import { useEffect, useState } from 'react';
import { report } from '../lib/log.ts';
import type { Item } from '../lib/storage/item.ts';

/** A stored value, live; undefined until it is read. */
export function useStored<T>(item: Item<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const stop = new AbortController();
    item.watch(setValue, stop.signal);
    item.read().then(setValue, (error: unknown) => report('reading what is stored', error));
    return () => stop.abort();
  }, [item]);
  return value;
}
