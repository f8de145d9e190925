import * as v from 'valibot';
import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import { report } from '../log.ts';

export interface Item<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Reads, changes and writes as one step among the changes of this context. */
  change(changed: (value: T) => T): Promise<T>;
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

export interface ItemOptions<T> {
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
  /** By the version that each leads to. */
  readonly migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
}

interface Meta {
  v?: number | null | undefined;
}
type Raw = WxtStorageItem<unknown, { v?: number }>;

/**
 * One versioned value in the browser's local storage. What can't be read (corrupt, or written by a later version) counts
 * as the fallback, and is kept aside under `NAME.kept` before the first write over it.
 */
export function defineItem<T>(name: string, options: ItemOptions<T>): Item<T> {
  const { version, migrations } = options;
  const raw = lazily(
    (): Raw => storage.defineItem<unknown, { v?: number }>(`local:${name}`, { version, migrations: { ...migrations } }),
  );
  const inTurn = createQueue();
  const read = async () => parse(name, options, await raw().getValue(), await raw().getMeta());
  const put = async (value: T, old: Reading<T>) => {
    if (old.unreadable !== undefined) await keepAside(name, options.version, raw(), old.unreadable);
    await raw().setValue(value);
    return value;
  };
  return {
    read: async () => (await read()).value,
    write: (value) => inTurn(async () => void (await put(value, await read()))),
    change: (changed) =>
      inTurn(async () => {
        const old = await read();
        return put(changed(old.value), old);
      }),
    watch: (listener, signal) => {
      if (signal.aborted) return;
      const stop = raw().watch((value) => listener(parse(name, options, value, {}).value));
      signal.addEventListener('abort', stop, { once: true });
    },
  };
}

interface Reading<T> {
  readonly value: T;
  readonly unreadable?: unknown;
}

function parse<T>(name: string, options: ItemOptions<T>, value: unknown, meta: Meta): Reading<T> {
  if (value === null || value === undefined) return { value: options.fallback };
  const result = v.safeParse(options.schema, value);
  if (result.success && (meta.v ?? 1) <= options.version) return { value: result.output };
  report(`reading ${name}`, new Error('unreadable'));
  return { value: options.fallback, unreadable: value };
}

async function keepAside(name: string, version: number, raw: Raw, unreadable: unknown): Promise<void> {
  await storage.setItem(`local:${name}.kept`, unreadable);
  await raw.setMeta({ v: version });
}

/** Runs steps one after the other, whatever becomes of the one before. */
function createQueue(): <R>(step: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const next = last.then(step, step);
    last = next;
    return next;
  };
}

/** WXT reads the storage as soon as an item is defined; on a page where nobody writes nothing may run. */
function lazily<R>(make: () => R): () => R {
  let made: R | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
