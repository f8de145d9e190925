import type { State } from '../session/state.ts';

/** Style ids in the order their rewrites are offered for this reply. */
export function orderOf({ style, host }: Pick<State, 'style' | 'host'>): readonly string[] {
  return host.preferences().styles.known[style]?.order ?? [style];
}
