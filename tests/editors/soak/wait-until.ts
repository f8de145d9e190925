import type { Desk } from './desk.ts';

/** How long an editor may take to come to rest. Milliseconds, for a machine with much else to do. */
const LIMIT = 5000;

/** Looks again frame by frame until it holds; gives false when it never does. */
export async function waitUntil(desk: Desk, holds: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + LIMIT;
  while (!(await holds())) {
    if (performance.now() > end) return false;
    await desk.call('twoFrames');
  }
  return true;
}
