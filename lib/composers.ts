import { attachEditor, editableAround } from './editors/families.ts';
import { report } from './log.ts';
import type { PageState } from './messages.ts';
import type { SessionHost } from './session/host.ts';
import { type Session, startSession } from './session.ts';
import { findAdapter, isComposer } from './sites/read-site.ts';

/** What the composers of a page need of the world around them. */
export interface ComposerPage {
  address(): URL;
  hostFor(composer: HTMLElement): SessionHost;
  /** Called with the first composer that has the focus: from then on `changed` tells whether the agent wants the coach here. */
  start(changed: (on: boolean) => void, state: () => PageState | undefined): Promise<void>;
}

/** Waits for a composer to have the focus; nothing else runs before that. Each gets a session, and loses it when it leaves the page. */
export function watchComposers(page: ComposerPage, signal: AbortSignal): void {
  const watch: Watch = { page, signal, sessions: new Map(), focused: undefined, on: undefined };
  const heard = (event: FocusEvent): void => {
    try {
      hearFocus(watch, event);
    } catch (error) {
      report('attaching to a composer', error);
    }
  };
  document.addEventListener('focusin', heard, { signal, capture: true });
}

interface Watch {
  readonly page: ComposerPage;
  readonly signal: AbortSignal;
  readonly sessions: Map<HTMLElement, { readonly session: Session; readonly controller: AbortController }>;
  /** Composer that had the focus last. */
  focused: HTMLElement | undefined;
  /** Whether the agent wants the coach here; undefined until it is known. */
  on: boolean | undefined;
}

function hearFocus(watch: Watch, event: FocusEvent): void {
  const element = editableAround(event.composedPath()[0]);
  const adapter = element && findAdapter(watch.page.address());
  if (!element || !adapter || !isComposer(adapter, element)) return;
  const first = watch.focused === undefined;
  watch.focused = element;
  if (first) begin(watch);
  else attach(watch);
}

function begin(watch: Watch): void {
  const changed = (on: boolean): void => {
    watch.on = on;
    if (on) attach(watch);
    else endAll(watch);
    for (const { session } of watch.sessions.values()) session.check();
  };
  const state = (): PageState | undefined => watch.focused && watch.sessions.get(watch.focused)?.session.state();
  watch.page.start(changed, state).catch((error: unknown) => report('starting', error));
}

function attach(watch: Watch): void {
  const { focused, sessions, page } = watch;
  for (const element of sessions.keys()) if (!element.isConnected) end(watch, element);
  if (!watch.on || !focused?.isConnected || sessions.has(focused)) return;
  const controller = new AbortController();
  const signal = AbortSignal.any([watch.signal, controller.signal]);
  const editor = attachEditor(focused, signal);
  if (editor) sessions.set(focused, { session: startSession(editor, page.hostFor(focused), signal), controller });
}

function endAll(watch: Watch): void {
  for (const element of watch.sessions.keys()) end(watch, element);
}

function end({ sessions }: Watch, element: HTMLElement): void {
  sessions.get(element)?.controller.abort();
  sessions.delete(element);
}
