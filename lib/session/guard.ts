import { report } from '../log.ts';

/** Runs a part of the coach so that nothing it throws reaches the page: typing and sending stay as they were. */
export function guard(place: string, act: () => void | Promise<void>): void {
  try {
    act()?.catch((error: unknown) => report(place, error));
  } catch (error) {
    report(place, error);
  }
}
