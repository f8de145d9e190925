import { browser, isOrphaned, type Sender } from './browser.ts';
import { OrphanedError, report } from './log.ts';
import type { Answers, Message } from './messages.ts';

type Kind = Message['kind'];
type MessageOf<K extends Kind> = Extract<Message, { readonly kind: K }>;

export type Handlers<K extends Kind> = {
  readonly [P in K]: (message: MessageOf<P>, sender: Sender) => Answers[P] | Promise<Answers[P]>;
};

/** `undefined` doesn't survive the way between processes, so a value always travels in one of these. */
type Envelope = { readonly ok: true; readonly value?: unknown } | { readonly ok: false };

const NOBODY_THERE = /Receiving end does not exist/;

/** Asks the background. */
export async function send<M extends Message>(message: M): Promise<Answers[M['kind']]> {
  if (isOrphaned()) throw new OrphanedError();
  return open(message, await browser.runtime.sendMessage(message));
}

/** Asks the composer script in a tab's top frame; undefined where none answers. */
export async function askTab<M extends Message>(tab: number, message: M): Promise<Answers[M['kind']] | undefined> {
  try {
    const envelope: Envelope | undefined = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return envelope && open(message, envelope);
  } catch (error) {
    if (error instanceof Error && NOBODY_THERE.test(error.message)) return undefined;
    throw error;
  }
}

/** Answers messages of our own pages and scripts until `signal` aborts; kinds without a handler are left to others. */
export function answer<K extends Kind>(handlers: Handlers<K>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, respond: (envelope: Envelope) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || !isFor(handlers, message)) return undefined;
    handle(handlers, message, sender).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

async function handle<K extends Kind>(handlers: Handlers<K>, message: MessageOf<K>, sender: Sender): Promise<Envelope> {
  try {
    return { ok: true, value: await handlers[message.kind as K](message, sender) };
  } catch (error) {
    report(`answering ${message.kind}`, error);
    return { ok: false };
  }
}

function isFor<K extends Kind>(handlers: Handlers<K>, message: unknown): message is MessageOf<K> {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  return typeof message.kind === 'string' && Object.hasOwn(handlers, message.kind);
}

function open<M extends Message>(message: M, envelope: Envelope | undefined): Answers[M['kind']] {
  if (!envelope?.ok) throw new Error(`no answer to ${message.kind}`);
  return envelope.value as Answers[M['kind']];
}
