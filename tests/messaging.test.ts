import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OrphanedError } from '../lib/log.ts';
import { answer, askTab, send } from '../lib/messaging.ts';

type Listener = (message: unknown, sender: { id: string }, respond: (envelope: unknown) => void) => unknown;

/** Like a browser: values travel as JSON, and nobody's answer is undefined. */
function deliver(
  listeners: readonly Listener[],
  message: unknown,
  from: string = fakeBrowser.runtime.id,
): Promise<unknown> {
  return new Promise((resolve) => {
    const respond = (envelope: unknown): void => resolve(JSON.parse(JSON.stringify(envelope)));
    if (!listeners.some((listener) => listener(message, { id: from }, respond) === true)) resolve(undefined);
  });
}

let listeners: Listener[];
beforeEach(() => {
  listeners = [];
  const add = (listener: Listener): void => void listeners.push(listener);
  const remove = (listener: Listener): void => void listeners.splice(listeners.indexOf(listener), 1);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(add as never);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(remove as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message) => deliver(listeners, message) as never);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

test('a message is answered by the handler of its kind', async () => {
  answer({ tables: ({ locale, from }) => ({ text: `${locale} from ${from}`, length: 9 }), script: async () => true });
  expect(await send({ kind: 'tables', locale: 'en', from: 0 })).toEqual({ text: 'en from 0', length: 9 });
  expect(await send({ kind: 'script', script: 'card' })).toBe(true);
});

test('an answer may be undefined', async () => {
  answer({ tables: () => undefined });
  expect(await send({ kind: 'tables', locale: 'de', from: 0 })).toBeUndefined();
});

test('a handler that throws makes the question fail', async () => {
  answer({
    entries: () => {
      throw new Error('no');
    },
  });
  await expect(send({ kind: 'entries', ids: [] })).rejects.toThrow('no answer to entries');
});

test('a kind without a handler is left to others', async () => {
  answer({ tables: () => undefined });
  answer({ script: () => false });
  expect(await send({ kind: 'script', script: 'coach' })).toBe(false);
  await expect(send({ kind: 'entries', ids: [] })).rejects.toThrow('no answer to entries');
});

test.each([[null], ['tables'], [{}], [{ kind: 'toString' }], [{ kind: 7 }]])(
  '%j is no message of ours',
  async (message) => {
    answer({ tables: () => undefined });
    expect(await deliver(listeners, message)).toBeUndefined();
  },
);

test('messages of other extensions are left alone', async () => {
  answer({ tables: () => ({ text: 'x', length: 1 }) });
  expect(await deliver(listeners, { kind: 'tables', locale: 'en', from: 0 }, 'another-extension')).toBeUndefined();
});

test('nothing is answered once the signal has aborted', async () => {
  const stop = new AbortController();
  answer({ tables: () => ({ text: 'x', length: 1 }) }, stop.signal);
  stop.abort();
  await expect(send({ kind: 'tables', locale: 'en', from: 0 })).rejects.toThrow('no answer to tables');
});

test('a tab where nothing of ours runs gives undefined', async () => {
  const nobody = new Error('Could not establish connection. Receiving end does not exist.');
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(nobody);
  expect(await askTab(1, { kind: 'page-state' })).toBeUndefined();
});

test('a script orphaned by an update is told so', async () => {
  fakeBrowser.runtime.id = undefined as never;
  await expect(send({ kind: 'tables', locale: 'en', from: 0 })).rejects.toBeInstanceOf(OrphanedError);
});
