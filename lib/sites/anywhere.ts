import type { AudienceTest } from './adapter.ts';

/** A chosen tab or a switch that is on. */
const CHOSEN =
  '[aria-selected="true"], [aria-pressed="true"], [aria-checked="true"], [aria-current]:not([aria-current="false"])';

/** What tells notes on any page: a chosen tab or switch named for them, and the colour that they have. */
export const ANYWHERE: readonly AudienceTest[] = [
  { selector: CHOSEN, words: 'note', tells: 'internal' },
  { tint: 'yellow', tells: 'internal' },
];

/** The same where a chosen tab named for replies is to be trusted too. */
export const TABS: readonly AudienceTest[] = [
  { selector: CHOSEN, words: 'note', tells: 'internal' },
  { selector: CHOSEN, words: 'reply', tells: 'public' },
  { tint: 'yellow', tells: 'internal' },
];
