const MOST = 100;
const reported = new Set<string>();

/** Thrown by browser calls in a script that an update has orphaned. Nothing can be done, so nothing is said. */
export class OrphanedError extends Error {
  override name = 'OrphanedError';
}

/**
 * Says once that something went wrong in `place`. An error's message may quote the reply, so only its name and the
 * stack's frames are printed.
 */
export function report(place: string, error: unknown): void {
  if (error instanceof OrphanedError) return;
  const trace = `${place}: ${nameOf(error)}${framesOf(error)}`;
  if (reported.has(trace) || reported.size >= MOST) return;
  reported.add(trace);
  console.warn(`[kindword] ${trace}`);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function framesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s*at .+:\d+|@.+:\d+:\d+$/.test(line));
  return frames
    .slice(0, 4)
    .map((frame) => `\n  ${frame.trim()}`)
    .join('');
}
