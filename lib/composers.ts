import { isOnPage } from './ancestry.ts';
import { editableAround } from './editors/families.ts';
import { watchFocus } from './focus-watch.ts';
import { report } from './log.ts';
import type { PageState } from './messages.ts';
import type { CoachKit, CoachWorld } from './session/coach-kit.ts';
import type { Session } from './session.ts';
import { findAdapter, isComposer } from './sites/read-site.ts';

/** What the composers of a page need of the world around them. */
export interface ComposerPage {
  address(): URL;
  /** The shadow tree of an element, a closed one too. */
  shadowOf(element: HTMLElement): ShadowRoot | undefined;
  worldFor(composer: HTMLElement): CoachWorld;
  /** Called with the first composer that has the focus; `changed` tells from then on whether the agent wants the coach here. */
  start(changed: (on: boolean) => void, state: () => PageState | undefined): Promise<void>;
  /** Brings the coach script, asked for once a composer has the focus. */
  openCoach(): Promise<CoachKit | undefined>;
}

/**
 * Waits for a composer to have the focus; nothing else runs before that. Each composer gets a session, and loses it
 * when it leaves the page or the agent switches the coach off here.
 */
export function watchComposers(page: ComposerPage, signal: AbortSignal): void {
  const watch: Watch = { page, signal, sessions: new Map(), focused: undefined, on: false };
  const heard = (element: Element): void => {
    try {
      hearFocus(watch, element);
    } catch (error) {
      report('attaching to a composer', error);
    }
  };
  watchFocus(document, { shadowOf: page.shadowOf, heard }, signal);
}

interface Watch {
  readonly page: ComposerPage;
  readonly signal: AbortSignal;
  readonly sessions: Map<HTMLElement, { readonly session: Session; readonly controller: AbortController }>;
  /** Composer that had the focus last. */
  focused: HTMLElement | undefined;
  /** Whether the agent wants the coach here; false until it is known. */
  on: boolean;
}

function hearFocus(watch: Watch, focused: Element): void {
  const element = editableAround(focused);
  const adapter = element && findAdapter(watch.page.address());
  if (!element || !adapter || !isComposer(adapter, element)) return;
  const first = watch.focused === undefined;
  watch.focused = element;
  if (first) begin(watch);
  else attach(watch).catch((error: unknown) => report('attaching to a composer', error));
}

function begin(watch: Watch): void {
  const changed = async (on: boolean): Promise<void> => {
    watch.on = on;
    if (!on) return endAll(watch);
    await attach(watch);
    for (const { session } of watch.sessions.values()) session.check();
  };
  const tell = (on: boolean): void => {
    changed(on).catch((error: unknown) => report('attaching to a composer', error));
  };
  const state = (): PageState | undefined => watch.focused && watch.sessions.get(watch.focused)?.session.state();
  watch.page.start(tell, state).catch((error: unknown) => report('starting', error));
}

async function attach(watch: Watch): Promise<void> {
  const { sessions, page } = watch;
  for (const element of sessions.keys()) if (!isOnPage(element)) end(watch, element);
  if (!watch.on) return;
  const coach = await page.openCoach();
  // Meanwhile the agent may have gone to another composer, or switched the coach off.
  const { focused, on, signal } = watch;
  if (!coach || !on || signal.aborted || !focused || !isOnPage(focused) || sessions.has(focused)) return;
  const controller = new AbortController();
  const session = coach.start(focused, page.worldFor(focused), AbortSignal.any([signal, controller.signal]));
  if (session) sessions.set(focused, { session, controller });
}

function endAll(watch: Watch): void {
  for (const element of watch.sessions.keys()) end(watch, element);
}

function end({ sessions }: Watch, element: HTMLElement): void {
  sessions.get(element)?.controller.abort();
  sessions.delete(element);
}
