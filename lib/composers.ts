import { isOnPage } from './ancestry.ts';
import { editableAround } from './editors/families.ts';
import { watchFocus } from './focus-watch.ts';
import { report } from './log.ts';
import type { PageState } from './messages.ts';
import type { CoachKit, CoachWorld } from './session/coach-kit.ts';
import type { Session } from './session.ts';
import type { SiteGuide } from './sites/adapter.ts';
import { findSite, type PageGuide, type Site, usableGuide } from './sites/find-site.ts';
import type { GenericKit } from './sites/generic-kit.ts';
import { mayBeReply } from './sites/may-be-reply.ts';

/** What the composers of a page need of the world around them. */
export interface ComposerPage {
  address(): URL;
  /** The shadow tree of an element, a closed one too. */
  shadowOf(element: HTMLElement): ShadowRoot | undefined;
  worldFor(composer: HTMLElement, site: Site, guide: PageGuide): CoachWorld;
  /** What the background knows of the page's helpdesk: asked once an editable that may be a reply has the focus. */
  guide(): Promise<SiteGuide>;
  /** Brings the generic script, asked for where no adapter knows a composer, or one goes by looks. */
  openGeneric(): Promise<GenericKit | undefined>;
  /** Called with the first composer that has the focus; `changed` tells from then on whether the agent wants the coach here. */
  start(changed: (on: boolean) => void, state: () => PageState | undefined): Promise<void>;
  /** Brings the coach script, asked for once a composer has the focus. */
  openCoach(): Promise<CoachKit | undefined>;
}

/**
 * Waits for an editable that may be a reply to have the focus; nothing else runs before that. Each composer gets a
 * session, and loses it when it leaves the page or the agent switches the coach off here.
 */
export function watchComposers(page: ComposerPage, signal: AbortSignal): void {
  const watch: Watch = { page, signal, sessions: new Map(), guide: undefined, focused: undefined, on: false };
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
  /** Undefined until it was asked for; a promise that failed is asked for again. */
  guide: Promise<PageGuide> | undefined;
  /** Composer that had the focus last. */
  focused: { readonly element: HTMLElement; readonly site: Site; readonly guide: PageGuide } | undefined;
  /** Whether the agent wants the coach here; false until it is known. */
  on: boolean;
}

function hearFocus(watch: Watch, focused: Element): void {
  const element = editableAround(focused);
  if (element && mayBeReply(element))
    consider(watch, element).catch((error: unknown) => report('attaching to a composer', error));
}

/** An editable has the focus that may be a composer of the page's helpdesk. */
async function consider(watch: Watch, element: HTMLElement): Promise<void> {
  watch.guide ??= askGuide(watch);
  const guide = await watch.guide;
  const site = await findSite(guide, element, watch.page.address(), watch.page.openGeneric);
  if (!site || watch.signal.aborted || !isOnPage(element)) return;
  const first = watch.focused === undefined;
  watch.focused = { element, site, guide };
  if (first) begin(watch);
  else await attach(watch);
}

async function askGuide(watch: Watch): Promise<PageGuide> {
  try {
    return usableGuide(await watch.page.guide());
  } catch (error) {
    watch.guide = undefined;
    throw error;
  }
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
  const state = (): PageState | undefined =>
    watch.focused && watch.sessions.get(watch.focused.element)?.session.state();
  watch.page.start(tell, state).catch((error: unknown) => report('starting', error));
}

async function attach(watch: Watch): Promise<void> {
  const { sessions, page } = watch;
  for (const element of sessions.keys()) if (!isOnPage(element)) end(watch, element);
  if (!watch.on) return;
  const coach = await page.openCoach();
  // Meanwhile the agent may have gone to another composer, or switched the coach off.
  const { focused, on, signal } = watch;
  if (!coach || !on || signal.aborted || !focused) return;
  const { element, site, guide } = focused;
  if (!isOnPage(element) || sessions.has(element)) return;
  const controller = new AbortController();
  const world = page.worldFor(element, site, guide);
  const session = coach.start(element, world, AbortSignal.any([signal, controller.signal]));
  if (session) sessions.set(element, { session, controller });
}

function endAll(watch: Watch): void {
  for (const element of watch.sessions.keys()) end(watch, element);
}

function end({ sessions }: Watch, element: HTMLElement): void {
  sessions.get(element)?.controller.abort();
  sessions.delete(element);
}
