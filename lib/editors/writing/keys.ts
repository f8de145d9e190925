const MODIFIER = /^(?:Shift|Control|Alt|Meta|CapsLock|Fn)$/;

/** The agent's own keys while a write is under way. */
export interface Keys {
  readonly pressed: boolean;
  /** While on, a key gives the selection back to the agent before it does its work. */
  guard(on: boolean): void;
  stop(): void;
}

/**
 * Notes keys that reach the page during a write. While the found words are selected and not yet replaced, the next key
 * would replace them: that is when the writer is on its guard.
 */
export function watchKeys(document: Document, giveBack: () => void): Keys {
  const done = new AbortController();
  let pressed = false;
  let guarded = false;
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.defaultPrevented || MODIFIER.test(event.key)) return;
    pressed = true;
    if (guarded) giveBack();
    guarded = false;
  };
  document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal: done.signal });
  return {
    get pressed() {
      return pressed;
    },
    guard: (on) => {
      guarded = on;
    },
    stop: () => done.abort(),
  };
}
