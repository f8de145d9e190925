import { guard } from './guard.ts';

/** Makes of an act one that is done once in the next frame, however often it is asked for until then. */
export function inNextFrame(signal: AbortSignal, act: () => void): () => void {
  let frame = 0;
  return () => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      guard('working in a frame', act);
    });
  };
}

/** Makes of an act one that is done when it wasn't asked for again for so long. Milliseconds. */
export function afterPause(signal: AbortSignal, delay: number, act: () => void | Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  // Asked at every key, so that a timer is left to run and to find out that it came too soon.
  const ring = (): void => {
    const left = due - performance.now();
    timer = left > 0 ? setTimeout(ring, left) : undefined;
    if (!timer) guard('after a pause', act);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    due = performance.now() + delay;
    timer ??= setTimeout(ring, delay);
  };
}
